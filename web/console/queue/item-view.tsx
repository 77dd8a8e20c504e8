import { Alert, Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';

import { Empty, Loading, TroubleAlert } from '../parts/states';
import { useShortcuts } from '../parts/use-shortcuts';
import { isWaiting } from '../policy/held';
import { HeldForm, type HeldCorrection } from '../policy/held-form';
import type { CorrectionInput, ReviewDecision, ReviewReason, WholeItem } from '../server/contract';
import { useWords } from '../words/use-words';
import { ConflictPanel } from './conflict-panel';
import { DecisionBar } from './decision-bar';
import { DecisionForm } from './decision-form';
import { ItemFacts } from './item-facts';
import type { Target } from './outbox';
import { useItem } from './use-item';
import { useKeeping } from './use-keeping';
import { useOutbox } from './use-outbox';

interface ViewProps {
  id: string;
  /** How often others have changed the item since it was opened. */
  changes: number;
  /** The counsellor is through with this item. */
  decided: () => void;
  back: () => void;
  walk: (step: 1 | -1) => void;
}

/** The open item: everything that was said, understood and found, and the decision. */
export function ItemView({ id, changes, decided, back, walk }: ViewProps) {
  const { words } = useWords();
  const asked = useItem(id);
  const { reload } = asked;
  const { entries } = useOutbox();
  const mine = entries.filter(entry => entry.decision.itemId === id);
  const [byColleague, setByColleague] = useState(false);

  useEffect(() => {
    if (changes === 0)
      return;
    reload();
    // An event about one's own decision is no news.
    setByColleague(mine.length === 0);
  }, [changes, reload]);

  const nav = (
    <div className="item-nav">
      <Button size="xs" variant="default" onClick={back} className="to-list">{words.queue.back}</Button>
      <Button size="xs" variant="default" onClick={() => walk(-1)} aria-keyshortcuts="k">{words.queue.previous} <span aria-hidden="true" className="key">k</span></Button>
      <Button size="xs" variant="default" onClick={() => walk(1)} aria-keyshortcuts="j">{words.queue.next} <span aria-hidden="true" className="key">j</span></Button>
    </div>
  );

  return (
    <article className="item" aria-busy={asked.loading}>
      {nav}
      {asked.trouble && asked.trouble !== 'SIGNED_OUT' && <TroubleAlert trouble={asked.trouble} retry={reload} />}
      {!asked.data && !asked.trouble && <Loading />}
      {asked.data?.item === null && <Empty heading={words.queue.gone} note={words.queue.goneNote} />}
      {byColleague && <Alert color="blue" role="status" mb="md">{words.item.colleague}</Alert>}
      {mine.map(entry => <ConflictPanel key={entry.id} entry={entry} settled={reload} />)}
      {asked.data?.item && <OpenItem item={asked.data.item} decided={decided} />}
    </article>
  );
}

function OpenItem({ item, decided }: { item: WholeItem; decided: () => void }) {
  const { outbox, entries } = useOutbox();
  const [rank, setRank] = useState(0);
  const [form, setForm] = useState<ReviewDecision | null>(null);
  const { keeping, keep, said } = useKeeping(item, entries.some(entry => entry.decision.itemId === item.id && entry.state.kind !== 'sent'));
  const heading = useRef<HTMLHeadingElement>(null);
  const about = item.recommendations.find(one => one.recommendation.rank === rank);

  useEffect(() => {
    // A screen reader hears the question of the item that has opened by itself; the view does not jump.
    heading.current?.focus({ preventScroll: true });
    window.scrollTo?.(0, 0);
  }, [item.id]);

  const waiting = item.heldReply && isWaiting(item.heldReply) ? item.heldReply : null;

  function decide(decision: ReviewDecision, reason: ReviewReason, note: string | null, correction: CorrectionInput | null = null, replacement: HeldCorrection | null = null) {
    const target: Target = about ? { kind: 'suggestion', id: about.recommendation.id, rank } : { kind: 'reply', id: item.turn.id };
    outbox.add({ itemId: item.id, question: item.turn.question, target, input: { version: about?.version ?? item.version, decision, reason, note, ...(correction && { correction }), ...replacement }, ...(keeping ? { caseOf: item.turn.id } : {}) });
    setForm(null);
    const next = about && item.recommendations.find(one => one !== about && one.decision === null && !isUnderWay(one.recommendation.id));
    if (next)
      setRank(next.recommendation.rank);
    else
      decided();
  }

  const isUnderWay = (id: string) => entries.some(entry => entry.decision.target.id === id);
  const approve = () => decide('APPROVE', usualReason(item, about !== undefined), null);
  const choose = (chosen: number) => {
    if (chosen === 0 || item.recommendations.some(one => one.recommendation.rank === chosen))
      setRank(chosen);
  };

  useShortcuts({
    a: approve,
    A: () => setForm('APPROVE'),
    e: () => setForm('EDIT'),
    r: () => setForm('REJECT'),
    t: keep,
    Escape: () => setForm(null),
    ...Object.fromEntries(Array.from({ length: 10 }, (_, digit) => [String(digit), () => choose(digit)])),
  });

  return (
    <>
      <ItemFacts item={item} heading={heading} chosen={rank} />
      {form === 'EDIT' && waiting && (
        <HeldForm
          held={waiting}
          send={(reason, correction) => decide('EDIT', reason, null, null, correction)}
          cancel={() => {
            setForm(null);
            heading.current?.focus({ preventScroll: true });
          }}
        />
      )}
      {form && !(form === 'EDIT' && waiting) && (
        <DecisionForm
          key={`${form} ${rank}`}
          decision={form}
          suggestions={about ? [about] : item.recommendations}
          send={(reason, note, correction) => decide(form, reason, note, correction)}
          cancel={() => {
            setForm(null);
            heading.current?.focus({ preventScroll: true });
          }}
        />
      )}
      <DecisionBar item={item} rank={rank} choose={choose} approve={approve} open={setForm} opened={form} keep={keep} keeping={keeping} said={said} />
    </>
  );
}

/** What approving at one key means: that nothing was to be found, that a loosened wish was worth it, or that it fits. */
export function usualReason(item: Pick<WholeItem, 'recommendations' | 'turn'>, one: boolean): ReviewReason {
  if (!one && item.recommendations.length === 0 && item.turn.reply?.kind === 'NO_ANSWER')
    return 'NOTHING_TO_OFFER';
  const relaxed = item.recommendations.length > 0 && item.recommendations.every(({ recommendation }) => recommendation.relaxed.length > 0);
  return relaxed ? 'GOOD_ALTERNATIVE' : 'FITS';
}
