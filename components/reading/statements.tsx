import type { Statement } from "../../core/claims/claim";
import { propositionName } from "../../locales/source";
import type { ArticleHead } from "../claim/shown-claim";
import { useLocale } from "../frame/locale-context";
import { StatementLine } from "./statement-line";

interface Props {
  readonly tabId: number;
  readonly statements: readonly Statement[];
  readonly versionId: string | null;
  readonly head: ArticleHead;
}

/** What is said to be so, each with who says yes and who says no. */
export function Statements({ tabId, statements, versionId, head }: Props) {
  const locale = useLocale();
  const { sidebar } = locale.words;
  if (statements.length === 0) return null;
  const groups = [...Map.groupBy(statements, ({ proposition }) => proposition)];
  return (
    <section class="statements" aria-labelledby="statements">
      <h2 id="statements" class="section-title">
        {sidebar.statementsTitle}
      </h2>
      {groups.map(([proposition, said]) => (
        <section key={proposition} class="statement">
          <h3 class="proposition">{propositionName(proposition, locale)}</h3>
          <Sayers label={sidebar.yes} kind="yes" said={said.filter(saysYes)} {...{ tabId, versionId, head }} />
          <Sayers
            label={sidebar.no}
            kind="no"
            said={said.filter(({ stance }) => stance === "denies")}
            {...{ tabId, versionId, head }}
          />
          <Sayers
            label={sidebar.unsure}
            kind="unsure"
            said={said.filter(({ stance }) => stance === "doubts")}
            {...{ tabId, versionId, head }}
          />
        </section>
      ))}
    </section>
  );
}

const saysYes = ({ stance }: Statement): boolean => stance === "asserts" || stance === "confirms";

interface SayersProps extends Omit<Props, "statements"> {
  readonly label: string;
  readonly kind: "yes" | "no" | "unsure";
  readonly said: readonly Statement[];
}

function Sayers({ label, kind, said, tabId, versionId, head }: SayersProps) {
  if (said.length === 0) return null;
  return (
    <div class={`sayers sayers-${kind}`}>
      <span class="sayers-label">{label}</span>
      <ul>
        {said.map((statement) => (
          <StatementLine key={`${statement.start} ${statement.source}`} {...{ tabId, statement, versionId, head }} />
        ))}
      </ul>
    </div>
  );
}
