import { Badge, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';

import { formatInstant, langOf } from '../parts/format';
import { useWords } from '../words/use-words';
import type { Conversation } from './conversations';

// As far from the end as a line or two is still at the end.
const nearPx = 80;

/** Everything that was said, by whom, and whether a counsellor's words have arrived. It stays with the newest, unless somebody reads further up. */
export function Transcript({ conversation }: { conversation: Conversation }) {
  const { words } = useWords();
  const { turns, locale } = conversation.consultation;
  const sent = new Map(conversation.messages.map(message => [message.turn.id, message]));
  const list = useRef<HTMLOListElement>(null);
  const atEnd = useRef(true);
  const said = turns.reduce((count, turn) => count + (turn.reply ? 2 : 1), 0);

  useEffect(() => {
    if (list.current && atEnd.current)
      list.current.scrollTop = list.current.scrollHeight;
  }, [said]);

  function scrolled() {
    const { scrollTop, scrollHeight, clientHeight } = list.current!;
    atEnd.current = scrollHeight - clientHeight - scrollTop < nearPx;
  }

  return (
    <ol ref={list} className="transcript" role="log" aria-label={words.item.talk} tabIndex={0} onScroll={scrolled}>
      {turns.map(turn => {
        const message = sent.get(turn.id);
        return (
          <li key={turn.id}>
            <Text size="sm">{formatInstant(turn.askedAt, words)}</Text>
            {turn.question !== '' && (
              <p className="as-written said resident"><strong>{words.live.resident}</strong> <span lang={langOf(locale)}>{turn.question}</span></p>
            )}
            {turn.reply && (
              <p className={turn.reply.composedBy === 'COUNSELLOR' ? 'as-written said counsellor' : 'as-written said'}>
                <strong>{turn.reply.composedBy === 'COUNSELLOR' ? message?.counsellor ?? words.live.counsellor : words.live.adviser}</strong>{' '}
                <span lang={langOf(turn.reply.locale)}>{turn.reply.text}</span>
              </p>
            )}
            {message && message.delivery !== 'SENT' && (
              <Badge variant="light" tt="none" color={message.delivery === 'FAILED' ? 'red' : 'yellow'}>
                {words.live.delivery[message.delivery]}{message.problem && ` (${message.problem})`}
              </Badge>
            )}
          </li>
        );
      })}
    </ol>
  );
}
