import { Alert, Badge, Button, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useRef, useState, type FormEvent, type KeyboardEvent } from 'react';

import { formatInstant, langOf } from '../parts/format';
import { request, troubleOf } from '../server/graphql';
import { useSession } from '../session/session';
import { useWords } from '../words/use-words';
import { fill } from '../words/words';
import { PreviewPanel } from './answer-preview';
import { languages, type Answer, type AnswerPayload, type AnswerPreview, type AnswerState, type AnswerTrouble } from './contract';
import { contentOf, formOf, newForm, type Form } from './form';
import answerOperations from './operations/answers.graphql?raw';
import { SourcesField } from './sources-field';
import { Troubles } from './troubles';
import { useKept } from './use-kept';
import { useCuratingWords } from './words';

interface EditorProps {
  /** Null for one that is not saved yet. */
  answer: Answer | null;
  /** The version that was saved a moment ago at another address; null for none. */
  justSaved: number | null;
  saved: (answer: Answer) => void;
}

type Outcome = { kind: 'said'; text: string } | { kind: 'refused'; text: string; troubles: AnswerTrouble[] } | { kind: 'conflict' };

/** Writes an answer, shows what it would do, and puts it in force or takes it back. */
export function AnswerEditor({ answer, justSaved, saved }: EditorProps) {
  const { words } = useWords();
  const curating = useCuratingWords();
  const { answers } = curating;
  const { expire } = useSession();
  const [kept, keep] = useKept<Form>(`answer-${answer?.id ?? 'new'}`);
  const [outcome, setOutcome] = useState<Outcome | null>(() => justSaved === null ? null : { kind: 'said', text: fill(answers.saved, justSaved) });
  const [preview, setPreview] = useState<AnswerPreview | null>(null);
  const [busy, setBusy] = useState<'check' | 'save' | null>(null);
  const element = useRef<HTMLFormElement>(null);
  const form = kept ?? (answer ? formOf(answer) : newForm);
  const change = (changed: Partial<Form>) => keep({ ...form, ...changed });

  async function send<T>(doing: 'check' | 'save', operation: string, variables: object): Promise<T | null> {
    if (busy)
      return null;
    setBusy(doing);
    setOutcome(null);
    try {
      return await request<T>(answerOperations, operation, variables);
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble === 'SIGNED_OUT')
        expire();
      setOutcome({ kind: 'refused', text: words.trouble[trouble], troubles: [] });
      return null;
    } finally {
      setBusy(null);
    }
  }

  async function check() {
    const data = await send<{ curatedAnswerPreview: AnswerPreview | null }>('check', 'CuratedAnswerPreview', { id: answer?.id ?? null, content: contentOf(form) });
    setPreview(data?.curatedAnswerPreview ?? null);
  }

  function taken({ answer: stored, troubles, errors }: AnswerPayload) {
    const refusal = errors[0];
    if (refusal?.code === 'CURATED_ANSWER_CHANGED') {
      setOutcome({ kind: 'conflict' });
    } else if (refusal) {
      setOutcome({ kind: 'refused', text: refusal.message, troubles });
    } else if (stored) {
      keep(null);
      saved(stored);
      setOutcome({ kind: 'said', text: fill(answers.saved, stored.version) });
    }
  }

  async function save(event?: FormEvent) {
    event?.preventDefault();
    const data = await send<{ saveCuratedAnswer: AnswerPayload }>('save', 'SaveCuratedAnswer', { input: { id: answer?.id ?? null, version: form.version, content: contentOf(form) } });
    if (data)
      taken(data.saveCuratedAnswer);
  }

  async function stand(state: AnswerState) {
    if (!answer)
      return;
    const data = await send<{ changeCuratedAnswer: AnswerPayload }>('save', 'ChangeCuratedAnswer', { input: { id: answer.id, version: answer.version, state } });
    if (data)
      taken(data.changeCuratedAnswer);
  }

  function press(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing) {
      event.preventDefault();
      element.current?.requestSubmit();
    }
  }

  const missing = languages.filter(language => !form.texts.some(text => text.language === language));
  return (
    <form ref={element} className="decision-form" onSubmit={save} onKeyDown={press} noValidate>
      <Title order={2} size="h4">{answer ? answer.title : answers.newHeading}</Title>
      {answer && (
        <div className="row-facts">
          <Badge variant="light" tt="none" color={answer.status === 'TO_BE_LOOKED_AT' ? 'red' : answer.status === 'IN_FORCE' ? 'green' : 'blue'}>{answers.status[answer.status]}</Badge>
          <span>{fill(answers.changed, formatInstant(answer.changedAt, words), answer.changedBy)}</span>
        </div>
      )}
      {answer && answer.troubles.length > 0 && (
        <Alert color={answer.status === 'TO_BE_LOOKED_AT' ? 'red' : 'yellow'} title={answers.troubles} my="sm">
          <Troubles troubles={answer.troubles} sources={formOf(answer).sources} />
        </Alert>
      )}
      <TextInput label={answers.title} description={answers.titleNote} value={form.title} maxLength={120} onChange={event => change({ title: event.currentTarget.value })} required />
      <Textarea label={answers.examples} description={answers.examplesNote} value={form.examples} rows={4} onChange={event => change({ examples: event.currentTarget.value })} />
      {form.texts.map(({ language, text }) => (
        <Textarea
          key={language}
          label={fill(answers.text, curating.languages[language as keyof typeof curating.languages] ?? language)}
          lang={langOf(language)}
          value={text}
          maxLength={2000}
          rows={4}
          onChange={event => change({ texts: form.texts.map(one => one.language === language ? { language, text: event.currentTarget.value } : one) })}
        />
      ))}
      <div className="form-end">
        {missing.map(language => (
          <Button key={language} size="xs" variant="default" onClick={() => change({ texts: [...form.texts, { language, text: '' }] })}>
            {fill(answers.addText, curating.languages[language])}
          </Button>
        ))}
      </div>
      <SourcesField sources={form.sources} change={sources => change({ sources })} />
      <div className="filters">
        <TextInput type="date" label={answers.from} value={form.validFrom} onChange={event => change({ validFrom: event.currentTarget.value })} />
        <TextInput type="date" label={answers.last} value={form.validUntil} onChange={event => change({ validUntil: event.currentTarget.value })} />
      </div>
      <div className="form-end">
        <Button type="submit" aria-disabled={busy !== null} aria-keyshortcuts="Control+Enter">{answers.save}</Button>
        <Button variant="default" aria-disabled={busy !== null} onClick={() => void check()}>{busy === 'check' ? answers.checking : answers.check}</Button>
        {answer && kept === null && answer.state !== 'IN_FORCE' && <Button variant="default" color="green" onClick={() => void stand('IN_FORCE')}>{answers.putInForce}</Button>}
        {answer && kept === null && answer.state === 'IN_FORCE' && <Button variant="default" onClick={() => void stand('WITHDRAWN')}>{answers.withdraw}</Button>}
        {answer && kept === null && answer.state === 'WITHDRAWN' && <Button variant="default" onClick={() => void stand('DRAFT')}>{answers.toDraft}</Button>}
        {kept !== null && <Button variant="subtle" onClick={() => keep(null)}>{answers.discard}</Button>}
      </div>
      <Text size="sm" role="status" mt="xs">{outcome?.kind === 'said' ? outcome.text : kept !== null ? answers.draftKept : ''}</Text>
      {outcome?.kind === 'refused' && (
        <Alert color="red" role="alert" mt="sm">
          <Text>{outcome.text}</Text>
          <Troubles troubles={outcome.troubles} sources={form.sources} />
        </Alert>
      )}
      {outcome?.kind === 'conflict' && <Alert color="yellow" role="alert" mt="sm">{answers.conflict}</Alert>}
      {preview && <PreviewPanel preview={preview} sources={form.sources} />}
      {answer && <Versions answer={answer} bringBack={version => change({ title: version.title, examples: version.examples.join('\n'), texts: version.texts })} />}
    </form>
  );
}

function Versions({ answer, bringBack }: { answer: Answer; bringBack: (version: Answer['versions'][number]) => void }) {
  const { words } = useWords();
  const { answers } = useCuratingWords();
  return (
    <details className="talk">
      <summary>{answers.versions} ({answer.versions.length})</summary>
      <ol>
        {answer.versions.map(version => (
          <li key={version.version}>
            <Text size="sm">{fill(answers.versionLine, version.version, formatInstant(version.at, words), version.by, answers.state[version.state])}</Text>
            {version.texts.map(({ language, text }) => <p key={language} lang={langOf(language)} className="as-written">{text}</p>)}
            <Button size="xs" variant="default" onClick={() => bringBack(version)}>{answers.bringBack}</Button>
          </li>
        ))}
      </ol>
    </details>
  );
}
