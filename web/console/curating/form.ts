import type { Answer, AnswerSource, AnswerText } from './contract';

/** A source as the form holds it. `recordId` is null for an official page. */
export interface FormSource {
  kind: AnswerSource['kind'];
  recordId: string | null;
  name: string;
  quote: string;
  url: string;
  seenOn: string;
}

/** An answer as the form holds it; `version` is the one that it was begun from. */
export interface Form {
  version: number;
  title: string;
  /** A question a line. */
  examples: string;
  texts: AnswerText[];
  sources: FormSource[];
  validFrom: string;
  validUntil: string;
}

export const newForm: Form = { version: 0, title: '', examples: '', texts: [{ language: 'zh-TW', text: '' }], sources: [], validFrom: '', validUntil: '' };

export function formOf(answer: Answer): Form {
  return {
    version: answer.version,
    title: answer.title,
    examples: answer.examples.join('\n'),
    texts: answer.texts.length > 0 ? answer.texts.map(({ language, text }) => ({ language, text })) : newForm.texts,
    sources: answer.sources.map(sourceOf),
    validFrom: answer.validFrom ?? '',
    validUntil: answer.validUntil ?? '',
  };
}

/** What the server takes: empty lines and empty texts are nothing. */
export function contentOf(form: Form) {
  return {
    title: form.title.trim(),
    examples: form.examples.split('\n').map(line => line.trim()).filter(line => line !== ''),
    texts: form.texts.filter(({ text }) => text.trim() !== ''),
    sources: form.sources.map(({ recordId, kind, quote, url, seenOn }) => recordId === null
      ? { quote, url: url.trim(), seenOn: seenOn || null }
      : { recordId, quote: kind === 'PASSAGE' ? quote : null }),
    validFrom: form.validFrom || null,
    validUntil: form.validUntil || null,
  };
}

function sourceOf({ kind, course, institution, document, quote, url, seenOn }: AnswerSource): FormSource {
  return {
    kind,
    recordId: (course ?? institution ?? document)?.id ?? null,
    name: course?.title ?? institution?.name ?? document?.title ?? url ?? '',
    quote: quote ?? '',
    url: url ?? '',
    seenOn: seenOn ?? '',
  };
}
