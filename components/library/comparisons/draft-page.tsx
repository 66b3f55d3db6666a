import { comparisonById } from "../../../store/comparisons";
import { allClaims } from "../../../store/find";
import type { ComparisonFilters, ComparisonRecord } from "../../../store/records";
import { useLocale } from "../../frame/locale-context";
import { Stored } from "../../state/stored";
import { useStored } from "../../state/use-stored";
import { DraftForm } from "./draft-form";

interface Props {
  readonly measure: string | null;
  /** Id of a saved comparison to change. */
  readonly from: string | null;
}

/** A question of one's figures, about to be saved. */
export function DraftPage({ measure, from }: Props) {
  const { library } = useLocale().words;
  const loaded = useStored(
    async (store) => ({
      claims: await allClaims(store),
      saved: from === null ? null : ((await comparisonById(store, from)) ?? null),
    }),
    ["draft", from],
  );
  return (
    <>
      <h1 class="page-title">{from ? library.comparisons.change : library.comparisons.create}</h1>
      <Stored loaded={loaded}>
        {({ claims, saved }) => <DraftForm claims={claims} saved={saved} filters={filtersFor(saved, measure)} />}
      </Stored>
    </>
  );
}

function filtersFor(saved: ComparisonRecord | null, measure: string | null): ComparisonFilters {
  return saved?.filters ?? { measures: measure ? [measure] : [], sources: [], from: null, to: null, identities: [] };
}
