import type { Article, Block } from "../page/article";
import { splitSentences } from "../text/sentences";
import { readMentions } from "./actors";
import { type Claim, PUBLISHER, type Statement } from "./claim";
import { readDates } from "./dates/read";
import { readAsOf } from "./day";
import { type Discourse, identify, newDiscourse, rememberMentions, type Speaker } from "./discourse";
import { type Draft, type FigureContext, readFigures } from "./figures";
import type { Frame } from "./frame";
import { readFrames } from "./frames";
import type { ClaimReader } from "./reader";
import { marksOf, overlaps, readSentence, type Sentence } from "./sentence";
import { isAtNoun } from "./side";
import { readSource, type SourceReading, speakersOf } from "./source";
import { readDenialOfLast, readStatements } from "./statements";

export interface Claims {
  readonly claims: readonly Claim[];
  readonly statements: readonly Statement[];
}

/** Every claim and statement of an article, in its order; the same figure of one source once. */
export function readClaims(article: Article, reader: ClaimReader): Claims {
  const reading = new ArticleReading(article, reader);
  for (const block of article.blocks) reading.readBlock(block);
  return {
    claims: withoutRepeats(reading.drafts.map((draft) => draft.claim)),
    statements: withoutRepeatedStatements(reading.statements),
  };
}

/** One article being read from its first sentence to its last. */
class ArticleReading {
  readonly drafts: Draft[] = [];
  readonly statements: Statement[] = [];
  readonly #article: Article;
  readonly #reader: ClaimReader;
  #discourse: Discourse = newDiscourse();
  #entry: number | undefined;

  constructor(article: Article, reader: ClaimReader) {
    this.#article = article;
    this.#reader = reader;
  }

  readBlock(block: Block): void {
    if (block.entry !== this.#entry) this.#beginEntry(block.entry);
    if (this.#reader.language.claims.carry === "paragraph") this.#discourse.governs = false;
    const text = this.#article.text.slice(block.start, block.end);
    for (const { start, end } of splitSentences(text, this.#reader.language.sentences)) {
      this.#readSentence(readSentence(text.slice(start, end), block.start + start, block, this.#reader));
    }
  }

  #beginEntry(entry: number | undefined): void {
    this.#entry = entry;
    this.#discourse = newDiscourse();
  }

  #readSentence(sentence: Sentence): void {
    const discourse = this.#discourse;
    const mentions = readMentions(sentence, this.#reader.topic.actors);
    const frames = readFrames(sentence, mentions);
    const publishedAt = sentence.block.publishedAt ?? this.#article.publishedAt;
    const dates = readDates(sentence.text, this.#reader.dates, publishedAt);
    if (marksOf(sentence, "frame").some((mark) => mark.value === "background" && mark.start < 3))
      discourse.governs = false;
    const context: FigureContext = {
      mentions,
      frames,
      discourse,
      reader: this.#reader,
      asOf: (figure, source) => readAsOf(sentence, dates, figure, spokenOn(source, discourse), publishedAt),
    };
    if (sentence.block.kind !== "heading") {
      this.#attributeBackward(frames);
      this.drafts.push(...readFigures(sentence, context));
      this.#rememberStatements(readStatements(sentence, context), sentence, context);
    }
    rememberMentions(mentions, discourse, this.#reader.topic.actors);
    this.#rememberSide(sentence, context);
    this.#rememberSpeaker(sentence, context);
  }

  /** "Об этом сообщил X": X vouches for what stood before without a source of its own. */
  #attributeBackward(frames: readonly Frame[]): void {
    const frame = frames.find((candidate) => candidate.kind === "backward");
    const id = frame?.speaker && identify(frame.speaker, this.#discourse);
    if (!frame || !id) return;
    for (let i = this.drafts.length - 1; i >= 0; i--) {
      const draft = this.drafts[i] as Draft;
      if (draft.claim.source !== PUBLISHER) break;
      this.drafts[i] = { ...draft, claim: { ...draft.claim, source: id, surface: frame.speaker?.surface ?? null } };
    }
  }

  #rememberStatements(statements: readonly Statement[], sentence: Sentence, context: FigureContext): void {
    const said = statements.length > 0 ? statements : readDenialOfLast(sentence, context);
    this.statements.push(...said);
    this.#discourse.proposition = said[0]?.proposition ?? this.#discourse.proposition;
  }

  #rememberSide(sentence: Sentence, context: FigureContext): void {
    const speakers = speakersOf(context.frames, context.mentions);
    const peopled = marksOf(sentence, "country").filter(
      (mark) =>
        isAtNoun(sentence, mark) && !speakers.some((speaker) => speaker.start <= mark.start && speaker.end >= mark.end),
    );
    const own = this.#reader.topic.own;
    const onlyOwn = marksOf(sentence, "country").filter(
      (mark) => !context.mentions.some((one) => overlaps(one, mark) && !own.includes(one.id?.split(".")[0] ?? "")),
    );
    const last = peopled.at(-1) ?? (onlyOwn.every((mark) => own.includes(mark.value)) ? onlyOwn[0] : undefined);
    if (last) this.#discourse.side = this.#reader.topic.own.includes(last.value) ? "own" : "other";
  }

  #rememberSpeaker(sentence: Sentence, context: FigureContext): void {
    const spoken = context.frames.filter((frame) => frame.kind !== "quotedBy");
    const discourse = this.#discourse;
    discourse.subject = spoken.length === 0 ? subjectOf(context) : null;
    if (spoken.length === 0) return;
    const end = { start: sentence.text.length, end: sentence.text.length };
    const source = readSource(sentence, end, context.frames, discourse, this.#reader.topic.actors);
    if (source.source === PUBLISHER) return;
    const asOf = this.#spokenOn(sentence, context);
    discourse.speaker = {
      source: source.source,
      mouth: source.mouth,
      via: source.via,
      surface: source.surface,
      stance: source.saying === "confirm" ? "confirms" : "asserts",
      asOf: asOf ?? (discourse.governs && discourse.speaker?.source === source.source ? discourse.speaker.asOf : null),
    };
    discourse.governs = true;
    if (!this.#reader.topic.actors.relays.includes(source.source) && !source.source.startsWith("media:"))
      discourse.principal = source.source;
  }

  #spokenOn(sentence: Sentence, context: FigureContext): string | null {
    const frame = context.frames.find((candidate) => candidate.kind !== "quotedBy");
    if (!frame) return null;
    const publishedAt = sentence.block.publishedAt ?? this.#article.publishedAt;
    const dates = readDates(sentence.text, this.#reader.dates, publishedAt);
    return dates.find((date) => date.role === "point")?.value ?? null;
  }
}

/** The day a speaker who goes on speaking spoke. */
function spokenOn(source: SourceReading, discourse: Discourse): string | null {
  const speaker = discourse.speaker;
  return speaker && (source.carried || (discourse.governs && source.source === speaker.source)) ? speaker.asOf : null;
}

/** Who a sentence is about that quotes nobody: the first named in it. */
function subjectOf(context: FigureContext): Speaker | null {
  const first = context.mentions.find((mention) => mention.id && !mention.isCountry);
  return first?.id
    ? { source: first.id, mouth: first.id, via: [], surface: first.surface, stance: "asserts", asOf: null }
    : null;
}

const figureOf = (claim: Claim): string =>
  `${claim.measure} ${claim.best ?? `${claim.low}-${claim.high}`} ${claim.source} ${claim.stance}`;

/** The same figure of the same source is one claim, the first. */
function withoutRepeats(claims: readonly Claim[]): Claim[] {
  return [...new Map(claims.toReversed().map((claim) => [figureOf(claim), claim])).values()].toSorted(
    (a, b) => a.start - b.start,
  );
}

function withoutRepeatedStatements(statements: readonly Statement[]): Statement[] {
  const key = (statement: Statement): string => `${statement.proposition} ${statement.stance} ${statement.source}`;
  return [...new Map(statements.toReversed().map((statement) => [key(statement), statement])).values()].toSorted(
    (a, b) => a.start - b.start,
  );
}
