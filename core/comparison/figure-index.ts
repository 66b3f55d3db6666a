import { isRefusal } from "./comparable";
import type { ComparedClaim } from "./compared-claim";
import { isNobody, originOf } from "./origins";
import { sentenceKey } from "./reuse";
import { Timeline } from "./timeline";

/** Figures of one measure, as they are looked for. */
export interface MeasureIndex {
  readonly all: readonly ComparedClaim[];
  readonly timeline: Timeline;
  /** What is said, and what is denied or doubted. */
  ofStance(isRefusal: boolean): Timeline;
  /** Of the same origin. */
  ofOrigin(claim: ComparedClaim): Timeline;
  /** The same number, said or denied. */
  ofFigure(claim: ComparedClaim, isRefusal: boolean): Timeline;
  /** Those in nobody's name of the same sentence, where it is long enough to tell. */
  ofSentence(claim: ComparedClaim): readonly ComparedClaim[];
}

/** Many figures, put in order once, so that one can be held against those that can tell something of it and no others. */
export class FigureIndex {
  readonly #byMeasure: ReadonlyMap<string, MeasureIndex>;

  constructor(claims: readonly ComparedClaim[]) {
    const groups = Map.groupBy(claims, ({ measure }) => measure);
    this.#byMeasure = new Map([...groups].map(([measure, own]) => [measure, indexOf(own)]));
  }

  of(measure: string): MeasureIndex {
    return this.#byMeasure.get(measure) ?? NOTHING;
  }
}

function indexOf(all: readonly ComparedClaim[]): MeasureIndex {
  const stances = Map.groupBy(all, isRefusal);
  const ofStance = timelines(stances);
  const ofOrigin = timelines(Map.groupBy(all, originOf));
  const ofFigure = timelines(Map.groupBy(all, (claim) => figureKey(claim, isRefusal(claim))));
  const sentences = Map.groupBy(all.filter(isNobody), ({ quote }) => sentenceKey(quote));
  return {
    all,
    timeline: new Timeline(all),
    ofStance,
    ofOrigin: (claim) => ofOrigin(originOf(claim)),
    ofFigure: (claim, isRefused) => ofFigure(figureKey(claim, isRefused)),
    ofSentence: ({ quote }) => {
      const key = sentenceKey(quote);
      return key === null ? [] : (sentences.get(key) ?? []);
    },
  };
}

/** Each is put in order when it is first asked for. */
function timelines<K>(groups: ReadonlyMap<K, readonly ComparedClaim[]>): (key: K) => Timeline {
  const made = new Map<K, Timeline>();
  return (key) => {
    const timeline = made.get(key) ?? new Timeline(groups.get(key) ?? []);
    made.set(key, timeline);
    return timeline;
  };
}

/** The same for two figures exactly where `isSameFigure` says that they are the same. */
const figureKey = ({ low, best, high }: ComparedClaim, isRefused: boolean): string =>
  `${best === null ? `${low}–${high}` : best} ${isRefused}`;

const NOTHING = indexOf([]);
