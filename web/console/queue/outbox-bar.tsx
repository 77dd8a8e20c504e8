import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';

import { shorten } from '../parts/format';
import { useShortcuts } from '../parts/use-shortcuts';
import { go, type Place } from '../router';
import { fill } from '../words/words';
import { useWords } from '../words/use-words';
import { undoMs, type Entry } from './outbox';
import { useOutbox } from './use-outbox';

/** The bar at the bottom: what waits and can be undone, and what the server did not take. It is always there, so that nothing moves. */
export function OutboxBar({ place }: { place: Place }) {
  const { words } = useWords();
  const { outbox, entries } = useOutbox();
  const [said, setSaid] = useState('');
  const conflict = entries.find(entry => entry.state.kind === 'conflict');
  const waiting = entries.filter(entry => entry.state.kind === 'waiting').at(-1);
  const troubled = entries.filter(entry => ['failed', 'refused', 'conflict'].includes(entry.state.kind));
  const last = entries.at(-1);

  const goTo = (item: string) => go({ page: 'queue', item, filters: place.page === 'queue' ? place.filters : new URLSearchParams() });

  useEffect(() => {
    // What else stays at the bottom stands on top of this bar, however many lines it has.
    document.documentElement.style.setProperty('--outbox-lines', String(1 + troubled.length));
  }, [troubled.length]);

  function undo() {
    const undone = outbox.undo();
    if (!undone)
      return;
    setSaid(fill(words.outbox.undone, shorten(undone.question)));
    goTo(undone.itemId);
  }

  useShortcuts({ u: undo, ...(conflict && { c: () => goTo(conflict.decision.itemId) }) });

  const line = waiting ? <Waiting entry={waiting} />
    : last?.state.kind === 'sending' ? fill(words.outbox.sending, shorten(last.decision.question))
    : last?.state.kind === 'sent' ? fill(words.outbox.sent, shorten(last.decision.question))
    : said || words.outbox.idle;

  return (
    <section className="outbox" aria-label={words.outbox.region}>
      <div className="outbox-line">
        <span role="status">{line}</span>
        <Button size="xs" variant="default" onClick={undo} disabled={!waiting} aria-keyshortcuts="u">{words.outbox.undo} <span aria-hidden="true" className="key">u</span></Button>
      </div>
      {troubled.map(entry => (
        <div className="outbox-line trouble-line" key={entry.id} role="alert">
          <span>{reasonOf(entry, words)}</span>
          {entry.state.kind === 'conflict'
            ? <Button size="xs" onClick={() => goTo(entry.decision.itemId)} aria-keyshortcuts="c">{words.outbox.openConflict} <span aria-hidden="true" className="key">c</span></Button>
            : <Button size="xs" onClick={() => outbox.retry(entry.id)}>{words.app.tryAgain}</Button>}
          {entry.state.kind !== 'conflict' && <Button size="xs" variant="default" onClick={() => outbox.remove(entry.id)}>{words.outbox.drop}</Button>}
        </div>
      ))}
    </section>
  );
}

/** Counts the seconds down for those who see it; a screen reader hears the whole time once. */
function Waiting({ entry }: { entry: Entry }) {
  const { words } = useWords();
  const until = entry.state.kind === 'waiting' ? entry.state.until : 0;
  const [left, setLeft] = useState(() => secondsUntil(until));
  useEffect(() => {
    setLeft(secondsUntil(until));
    const timer = setInterval(() => setLeft(secondsUntil(until)), 500);
    return () => clearInterval(timer);
  }, [until]);
  const said = (seconds: number) => fill(words.outbox.waiting, words.decide.did[entry.decision.input.decision], shorten(entry.decision.question), seconds);
  return (
    <>
      <span className="only-heard">{said(undoMs / 1000)}</span>
      <span aria-hidden="true">{said(left)}</span>
    </>
  );
}

function secondsUntil(instant: number): number {
  return Math.max(0, Math.ceil((instant - Date.now()) / 1000));
}

function reasonOf({ decision, state }: Entry, words: ReturnType<typeof useWords>['words']): string {
  const question = shorten(decision.question);
  if (state.kind === 'refused')
    return fill(words.outbox.refused, question, state.messages.join(' '));
  return fill(state.kind === 'conflict' ? words.outbox.conflict : words.outbox.failed, question);
}
