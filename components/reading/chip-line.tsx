import { useRef } from "preact/hooks";
import { useLocale } from "../frame/locale-context";
import type { Chip, ChipKind } from "./chips";
import { reachFigure } from "./reach-figure";

interface Props {
  /** Keys of all figures, in their order. */
  readonly keys: readonly string[];
  readonly chips: readonly Chip[];
}

const SIGNS: Readonly<Record<ChipKind, string>> = {
  disputed: "≠",
  broken: "↓",
  outdated: "→",
  agreed: "=",
  alone: "◇",
};

/** More names make no line. */
const MOST_NAMES = 2;

/** How many figures there are, and how they stand. Each chip leads to the first figure it counts, then to the next. */
export function ChipLine({ keys, chips }: Props) {
  const locale = useLocale();
  const { library, panel } = locale.words;
  const names = (by: readonly string[]): string => {
    const rest = by.length - MOST_NAMES;
    const said = rest > 0 ? [...by.slice(0, MOST_NAMES), panel.andOthers({ count: rest })] : by;
    return new Intl.ListFormat(locale.tag).format(said);
  };
  return (
    <ul class="chips" aria-label={panel.chipsLabel}>
      <JumpChip kind="all" keys={keys} sign="" words={library.figures({ count: keys.length })} />
      {chips.map(({ kind, keys: counted, by }) => (
        <JumpChip
          key={kind}
          kind={kind}
          keys={counted}
          sign={SIGNS[kind]}
          words={panel.chips[kind]({ count: counted.length, names: names(by) })}
        />
      ))}
    </ul>
  );
}

interface JumpProps {
  readonly kind: ChipKind | "all";
  readonly keys: readonly string[];
  readonly sign: string;
  readonly words: string;
}

function JumpChip({ kind, keys, sign, words }: JumpProps) {
  const next = useRef(0);
  const jump = (): void => {
    const key = keys[next.current % keys.length];
    next.current += 1;
    if (key !== undefined) reachFigure(key);
  };
  return (
    <li>
      <button type="button" class={`chip chip-${kind}`} onClick={jump}>
        {sign && <span aria-hidden="true">{sign} </span>}
        {words}
      </button>
    </li>
  );
}
