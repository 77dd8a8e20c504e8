import { Button, NativeSelect, Text, Textarea } from '@mantine/core';
import { useRef, useState, type FormEvent, type KeyboardEvent } from 'react';

import { request } from '../server/graphql';
import { useRequest } from '../server/use-request';
import { useWords } from '../words/use-words';
import type { Act } from './conversation-view';
import { longestText, type CannedReply, type Conversation } from './conversations';
import liveOperations from './operations/live.graphql?raw';
import { useDraft } from './use-draft';

/** Says something to the resident, from scratch or from what is needed again and again. */
export function Speak({ conversation, act }: { conversation: Conversation; act: Act }) {
  const { words } = useWords();
  const { id, locale } = conversation.consultation;
  const [text, setText] = useDraft(id);
  const canned = useRequest(`canned/${locale}`, async () =>
    (await request<{ cannedReplies: CannedReply[] }>(liveOperations, 'CannedReplies', { locale })).cannedReplies);
  const [empty, setEmpty] = useState(false);
  // The same words sent once more after a failure are the same message, and arrive once.
  const message = useRef<{ text: string; id: string; underWay: boolean } | null>(null);
  // What is written while a message is under way is not part of it.
  const latest = useRef(text);
  latest.current = text;
  const form = useRef<HTMLFormElement>(null);

  async function send(event: FormEvent) {
    event.preventDefault();
    const said = text.trim();
    setEmpty(said === '');
    if (said === '')
      return;
    if (message.current?.text !== said)
      message.current = { text: said, id: `${Date.now()}-${Math.random().toString(36).slice(2)}`, underWay: false };
    const own = message.current;
    if (own.underWay)
      return;
    own.underWay = true;
    const arrived = await act('SendAsCounsellor', { text: said, clientMessageId: own.id });
    own.underWay = false;
    if (!arrived)
      return;
    if (message.current === own)
      message.current = null;
    if (latest.current.trim() === said)
      setText('');
  }

  function press(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing) {
      event.preventDefault();
      form.current?.requestSubmit();
    }
  }

  function insert(chosen: string) {
    const reply = canned.data?.find(one => one.id === chosen);
    if (reply)
      setText(text.trim() === '' ? reply.text : `${text.trimEnd()}\n${reply.text}`);
  }

  return (
    <form ref={form} className="decision-form" onSubmit={send} onKeyDown={press} noValidate>
      {canned.data && canned.data.length > 0 && (
        <NativeSelect
          label={words.live.canned}
          value=""
          onChange={event => insert(event.currentTarget.value)}
          data={[{ value: '', label: words.live.cannedChoose }, ...canned.data.map(reply => ({ value: reply.id, label: reply.title }))]}
        />
      )}
      <Textarea
        label={words.live.say}
        description={words.live.sayNote}
        value={text}
        onChange={event => setText(event.currentTarget.value)}
        maxLength={longestText}
        error={empty && text.trim() === '' && words.live.sayEmpty}
        rows={4}
      />
      <div className="form-end">
        <Button type="submit" aria-keyshortcuts="Control+Enter">{words.decide.send}</Button>
        <Text size="sm">{words.live.sendKeys}</Text>
      </div>
    </form>
  );
}
