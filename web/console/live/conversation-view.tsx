import { Alert, Button, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';

import { formatInstant } from '../parts/format';
import { Empty, Loading, TroubleAlert } from '../parts/states';
import { usePlanWords } from '../plans/words';
import { Link } from '../router';
import { request } from '../server/graphql';
import { useDeed } from '../server/use-deed';
import { useRequest } from '../server/use-request';
import { useSession } from '../session/session';
import { fill } from '../words/words';
import { useWords } from '../words/use-words';
import type { Conversation, ConversationPayload } from './conversations';
import { Notes } from './notes';
import liveOperations from './operations/live.graphql?raw';
import { Speak } from './speak';
import { Transcript } from './transcript';

/** What a counsellor does in a conversation; each answers with the conversation as it stands then. */
export type Deed = 'TakeOver' | 'SendAsCounsellor' | 'HandBack' | 'AddNote';

/** What somebody has written waits for what is under way; a button that is pressed twice does nothing more. */
const written = new Set<Deed>(['SendAsCounsellor', 'AddNote']);

/** Does a deed. Gives whether it was done. */
export type Act = (deed: Deed, input: object) => Promise<boolean>;

/** An open conversation: what was said, who answers, and what to say next. */
export function ConversationView({ id, changes }: { id: string; changes: number }) {
  const { words } = useWords();
  const plans = usePlanWords();
  const { viewer } = useSession();
  const asked = useRequest(`conversation/${id}`, async () => ({
    conversation: (await request<{ waitingConsultation: Conversation | null }>(liveOperations, 'Conversation', { id })).waitingConsultation,
  }));
  const { data, trouble, reload, change } = asked;
  const { busy, problem, setProblem, send, sendNext } = useDeed();
  const heading = useRef<HTMLHeadingElement>(null);
  const isThere = data?.conversation !== null && data !== null;

  useEffect(() => {
    if (changes > 0)
      reload();
  }, [changes, reload]);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, [isThere]);

  const act: Act = async (deed, input) => {
    const answer = await (written.has(deed) ? sendNext : send)(() => request<Record<string, ConversationPayload>>(liveOperations, deed, { input: { consultationId: id, ...input } }));
    if (!answer)
      return false;
    const payload = Object.values(answer)[0]!;
    if (payload.waitingConsultation)
      change(() => ({ conversation: payload.waitingConsultation }));
    setProblem(payload.errors.map(error => error.message).join(' ') || null);
    return payload.errors.length === 0;
  };

  if (trouble && trouble !== 'SIGNED_OUT' && !data)
    return <TroubleAlert trouble={trouble} retry={reload} />;
  if (!data)
    return <Loading />;
  const { conversation } = data;
  if (!conversation)
    return <Empty heading={words.queue.gone} note={words.queue.goneNote} />;
  const isOwn = conversation.state === 'HELD' && conversation.holder === viewer?.displayName;

  return (
    <article className="item" aria-busy={busy}>
      <Title order={2} size="h4" ref={heading} tabIndex={-1}>{conversation.state === 'HELD' ? fill(words.live.heading, words.live.state.HELD, conversation.holder ?? '') : words.live.state[conversation.state]}</Title>
      <div className="row-facts">
        <span>{conversation.channel === 'web' ? words.live.web : conversation.channel.toUpperCase()}</span>
        <span>{words.live.reason[conversation.reason]}</span>
        <span>{fill(words.live.since, formatInstant(conversation.since, words))}</span>
        {conversation.heldUntil && <span>{fill(words.live.heldUntil, formatInstant(conversation.heldUntil, words))}</span>}
      </div>
      <Text size="sm"><Link to={{ page: 'plans', item: id, filters: new URLSearchParams() }}>{plans.toPlan}</Link></Text>
      {conversation.contact && <Text><strong>{words.live.contact}</strong>: {conversation.contact}</Text>}
      {conversation.note && <Text><strong>{words.live.residentNote}</strong>: {conversation.note}</Text>}
      <Transcript conversation={conversation} />
      {problem && <Alert color="red" role="alert" mb="md">{problem}</Alert>}
      {conversation.state === 'HELD' && <Speak conversation={conversation} act={act} />}
      <div className="form-end">
        {!isOwn && (
          <Button variant={conversation.state === 'HELD' ? 'default' : 'filled'} aria-disabled={busy} onClick={() => void act('TakeOver', { version: conversation.version })}>
            {conversation.state === 'HELD' ? words.live.takeFromColleague : words.live.takeOver}
          </Button>
        )}
        {conversation.state !== 'RETURNED' && (
          <Button variant="default" aria-disabled={busy} onClick={() => void act('HandBack', {})}>{conversation.state === 'HELD' ? words.live.handBack : words.live.putAway}</Button>
        )}
      </div>
      <Notes conversation={conversation} act={act} />
    </article>
  );
}
