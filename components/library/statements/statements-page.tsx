import { type Position, positionsBySide, type SourcePositions } from "../../../core/comparison/statements";
import { dayInWords } from "../../../locales/day";
import { PROPOSITIONS, SIDES, sideOf } from "../../../locales/names";
import { actorName, propositionName } from "../../../locales/source";
import type { Store } from "../../../store/database";
import { statementsOfProposition } from "../../../store/find";
import type { StatementInArticle } from "../../../store/in-article";
import { dayOf, outletOf } from "../../claim/shown-claim";
import { Guarded } from "../../frame/guarded";
import { useLocale } from "../../frame/locale-context";
import { Stored } from "../../state/stored";
import { useStored } from "../../state/use-stored";
import { OutMenu } from "../out/out-menu";
import { hrefOf } from "../route";
import { statementTable } from "./statement-table";

type Group = readonly [proposition: string, statements: readonly StatementInArticle[]];

async function everyProposition(store: Store): Promise<Group[]> {
  const groups: Group[] = [];
  for (const id of PROPOSITIONS) groups.push([id, await statementsOfProposition(store, id)]);
  return groups.filter(([, statements]) => statements.length > 0);
}

/** What is said to be so, who says yes and who no, and since when. */
export function StatementsPage() {
  const locale = useLocale();
  const { library } = locale.words;
  const loaded = useStored(everyProposition, ["statements"]);
  return (
    <>
      <h1 class="page-title">{library.pages.statements}</h1>
      <Stored loaded={loaded}>
        {(groups) =>
          groups.length > 0 ? (
            <>
              <OutMenu
                table={() =>
                  statementTable(
                    groups.flatMap(([, statements]) => statements),
                    locale,
                  )
                }
              />
              {groups.map(([proposition, statements]) => (
                <Guarded key={proposition}>
                  <Proposition id={proposition} statements={statements} />
                </Guarded>
              ))}
            </>
          ) : (
            <p class="quiet">{library.statements.empty}</p>
          )
        }
      </Stored>
    </>
  );
}

function Proposition({ id, statements }: { readonly id: string; readonly statements: readonly StatementInArticle[] }) {
  const locale = useLocale();
  return (
    <section class="statement">
      <h2 class="proposition">{propositionName(id, locale)}</h2>
      <div class="positions">
        {positionsBySide(statements, SIDES, sideOf).map(({ side, sources }) => (
          <section key={side} aria-label={locale.words.names.sides[side]}>
            <h3 class={`sided side-${side}`}>{locale.words.names.sides[side]}</h3>
            <dl>
              {sources.map((one) => (
                <Source key={one.source} one={one} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </section>
  );
}

function Source({ one: { source, positions } }: { readonly one: SourcePositions<StatementInArticle> }) {
  const { library } = useLocale().words;
  const locale = useLocale();
  return (
    <div class="position-of">
      <dt>
        <span class="source">{actorName(source, locale).full}</span>
        {positions.length > 1 && <span class="changed-mind">{library.statements.changed}</span>}
      </dt>
      {positions.map((position) => (
        <PositionLine key={position.first.statement.id} position={position} />
      ))}
    </div>
  );
}

function PositionLine({ position: { stance, first, times } }: { readonly position: Position<StatementInArticle> }) {
  const locale = useLocale();
  const { claims, library } = locale.words;
  const { article, statement } = first;
  return (
    <dd>
      <span class={`stance stance-${stance}`}>{claims.stance[stance]}</span>{" "}
      <a href={hrefOf({ page: "article", id: article.id, claim: null })} title={statement.quote}>
        {library.statements.since({ date: dayInWords(dayOf(article), locale) })}
      </a>{" "}
      <span class="note">
        {outletOf(article)}
        {times > 1 && ` · ${library.statements.times({ count: times })}`}
      </span>
    </dd>
  );
}
