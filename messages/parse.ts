import { analysisShape, webAddress } from "../store/analysis-shape";
import { flag, identifier, offset, oneOf, orNull, parse, record, type Shape, text } from "../store/shape";
import type { Message } from "./message";
import { READING_PROBLEMS } from "./problems";

const quote = text(20_000);
/** As much of a page as its spotter takes, with some room. */
const SAMPLE = 10_000;

const SHAPES: { readonly [T in Message["type"]]: Shape<Extract<Message, { type: T }>> } = {
  spotted: record({ type: oneOf("spotted"), url: webAddress, title: text(SAMPLE), text: text(SAMPLE) }),
  needsLanguage: record({ type: oneOf("needsLanguage"), url: webAddress, code: identifier }),
  reading: record({ type: oneOf("reading"), analysis: analysisShape }),
  notRead: record({ type: oneOf("notRead"), url: webAddress, problem: oneOf(...READING_PROBLEMS) }),
  readAnyway: record({ type: oneOf("readAnyway"), tabId: offset }),
  showQuote: record({ type: oneOf("showQuote"), tabId: offset, quote, start: offset, versionId: orNull(text(100)) }),
  tabState: record({ type: oneOf("tabState"), tabId: offset }),
  read: record({ type: oneOf("read"), asked: flag }),
  mark: record({ type: oneOf("mark"), quote, before: text(1_000) }),
};

const typeShape = record({ type: oneOf(...(Object.keys(SHAPES) as Message["type"][])) });

/** Whatever came as a message, made anew field by field, or null where it is none of ours. Never throws. */
export function parseMessage(value: unknown): Message | null {
  const type = parse(typeShape, value)?.type;
  return type === undefined ? null : parse<Message>(SHAPES[type], value);
}
