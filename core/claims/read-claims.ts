import type { Article, Block } from "../page/article";
import { splitSentences } from "../text/sentences";
import { readMentions } from "./actors";
import { attributeBackward, attributeQuotation } from "./backward";
import { type Claim, type Statement, UNNAMED } from "./claim";
import type { Context, Watch } from "./context";
import { readDates } from "./dates/read";
import { type Discourse, newDiscourse } from "./discourse";
import { readFigures } from "./figures";
import type { Frame } from "./frame";
import { readFrames } from "./frames";
import { remember } from "./memory";
import type { Mention } from "./mention";
import type { ClaimReader } from "./reader";
import { deepen } from "./relayed";
import { withoutRepeatedClaims, withoutRepeatedStatements } from "./repeats";
import { marksOf, readSentence, type Sentence } from "./sentence";
import { readDenialOfLast, readStatements } from "./statements";

export interface Claims {
  readonly claims: readonly Claim[];
  readonly statements: readonly Statement[];
}

/** Every claim and statement of an article, in its order; the same figure of one source once. `watch` learns weights. */
export function readClaims(article: Article, reader: ClaimReader, watch: Watch | null = null): Claims {
  const reading = new ArticleReading(article, reader, watch);
  reading.read();
  return {
    claims: withoutRepeatedClaims(reading.claims, article.blocks),
    statements: withoutRepeatedStatements(reading.statements),
  };
}

/** Background words count where they open a sentence. */
const OPENING = 3;

/** A letter or a digit: full stops alone say nothing, and a page may be full of them. */
const SAYS = /[\p{L}\p{N}]/u;

/** One article being read from its first sentence to its last. */
class ArticleReading {
  readonly claims: Claim[] = [];
  readonly statements: Statement[] = [];
  readonly #article: Article;
  readonly #reader: ClaimReader;
  readonly #watch: Watch | null;
  readonly #headline: readonly string[];
  #discourse: Discourse;
  #entry: number | undefined;
  /** The block before ends in a colon, or is an item of a list that followed one. */
  #announces = false;
  /** Where the claims and statements of this entry begin. */
  #first = { claim: 0, statement: 0 };

  constructor(article: Article, reader: ClaimReader, watch: Watch | null) {
    this.#article = article;
    this.#reader = reader;
    this.#watch = watch;
    this.#headline = namedIn(article.title, reader);
    this.#discourse = { ...newDiscourse(reader.topic.actors), headline: this.#headline };
  }

  read(): void {
    const sentences = this.#article.blocks.flatMap((block) => this.#sentencesOf(block));
    let block: Block | null = null;
    for (const [i, sentence] of sentences.entries()) {
      if (sentence.block !== block) this.#openBlock(sentence.block);
      block = sentence.block;
      this.#readSentence(sentence, sentences[i + 1] ?? null);
    }
  }

  #sentencesOf(block: Block): Sentence[] {
    const text = this.#article.text.slice(block.start, block.end);
    return splitSentences(text, this.#reader.language.sentences)
      .filter(({ start, end }) => SAYS.test(text.slice(start, end)))
      .map(({ start, end }) => readSentence(text.slice(start, end), block.start + start, block, this.#reader));
  }

  #openBlock(block: Block): void {
    if (block.entry !== this.#entry) {
      this.#discourse = { ...newDiscourse(this.#reader.topic.actors), headline: this.#headline };
      this.#first = { claim: this.claims.length, statement: this.statements.length };
    }
    this.#entry = block.entry;
    const text = this.#article.text.slice(block.start, block.end);
    if (!this.#isAnnounced(block)) this.#discourse.isNear = false;
    this.#discourse.abroad = false;
    this.#announces = text.endsWith(":") || text.endsWith("：") || (this.#announces && block.kind === "item");
  }

  /** "Shoigu announced:", and what stands in the paragraph or the list behind it. */
  #isAnnounced(block: Block): boolean {
    return this.#announces && block.kind !== "heading";
  }

  #readSentence(sentence: Sentence, next: Sentence | null): void {
    const context = this.#contextOf(sentence, next);
    if (opensBackground(sentence) || isAboutOther(context)) context.discourse.governs = false;
    const isHeading = sentence.block.kind === "heading";
    const claims = isHeading ? [] : readFigures(sentence, context);
    if (!isHeading) {
      attributeBackward(this.claims, sentence, context);
      attributeQuotation(this.claims, sentence, context, this.#article.text);
      this.claims.push(...claims);
      this.#keepStatements(sentence, context, claims);
    }
    for (const { best, measure, source, via } of claims) {
      if (best !== null) this.#discourse.figures.set(best, measure);
      if (via.length > 0) this.#discourse.ways.set(source, via);
    }
    remember(sentence, context, claims.at(-1)?.measure ?? null);
    if (context.frames.some((frame) => frame.kind === "citing")) this.#deepen();
  }

  #deepen(): void {
    const { speaker } = this.#discourse;
    deepen(this.claims, this.#first.claim, speaker, this.#reader.topic.actors);
    deepen(this.statements, this.#first.statement, speaker, this.#reader.topic.actors);
  }

  #contextOf(sentence: Sentence, next: Sentence | null): Context {
    const { topic, language } = this.#reader;
    const mentionsOf = (one: Sentence): Mention[] =>
      readMentions(one, topic.actors, this.#discourse.names, topic.actors.home ?? language.words.home, topic.own);
    const framesOf = (one: Sentence, mentions: readonly Mention[]): Frame[] => readFrames(one, mentions, topic.actors);
    const mentions = mentionsOf(sentence);
    const isTold = next && next.block.entry === sentence.block.entry && next.block.kind !== "heading";
    const publishedAt = sentence.block.publishedAt ?? this.#article.publishedAt;
    return {
      mentions,
      frames: framesOf(sentence, mentions),
      framesNext: () => (isTold ? framesOf(next, mentionsOf(next)) : []),
      dates: readDates(sentence.text, this.#reader.dates, publishedAt, this.#discourse.date),
      discourse: this.#discourse,
      reader: this.#reader,
      publishedAt,
      watch: this.#watch,
    };
  }

  #keepStatements(sentence: Sentence, context: Context, claims: readonly Claim[]): void {
    const read = readStatements(
      sentence,
      context,
      claims.map(({ measure }) => measure),
    );
    const taken = claims.flatMap(({ measure }) => this.#reader.topic.implied[measure.split(".")[0] ?? ""] ?? []);
    // A figure takes it for granted (codebook, section 7, 1): what it says beside that is said.
    const beside = read.filter(({ stance, proposition }) => stance !== "asserts" || !taken.includes(proposition));
    const statements = read.length > 0 ? beside : readDenialOfLast(sentence, context);
    this.statements.push(...statements);
    const { said } = context.discourse;
    const told = read.map(({ proposition }) => proposition);
    for (const proposition of told.length > 0 ? told : taken)
      said.counts.set(proposition, (said.counts.get(proposition) ?? 0) + 1);
    said.last = told.at(-1) ?? said.last;
  }
}

/** Who is named in a headline. */
function namedIn(title: string, reader: ClaimReader): string[] {
  const block: Block = { start: 0, end: title.length, kind: "heading" };
  const { topic, language } = reader;
  const sentence = readSentence(title, 0, block, reader);
  const mentions = readMentions(sentence, topic.actors, new Map(), topic.actors.home ?? language.words.home, topic.own);
  return mentions.flatMap(({ id, likelyId }) => id ?? likelyId ?? []);
}

/** "The service spoke of 3,000. | Zelensky | shared a video": who else is at the head of a sentence is spoken of, and not by the last speaker. */
function isAboutOther({ mentions, frames, discourse, reader }: Context): boolean {
  const [first] = mentions;
  const { speaker } = discourse;
  if (frames.length > 0 || !speaker || !first?.id || first.isCountry || first.start > HEAD) return false;
  const country = first.id.split(".")[0] ?? "";
  if (reader.topic.own.includes(country) || first.id === UNNAMED || first.id.includes("media")) return false;
  return country !== speaker.source.split(".")[0] && country !== speaker.mouth.split(".")[0];
}

/** Letters before the head of a sentence: "The Ukrainian president ". */
const HEAD = 40;

function opensBackground(sentence: Sentence): boolean {
  return marksOf(sentence, "frame").some((mark) => mark.value === "background" && mark.start < OPENING);
}
