import { Badge, Text } from '@mantine/core';

import { formatInstant, langOf } from '../parts/format';
import { useWords } from '../words/use-words';
import type { Conversation } from './conversations';

/** Everything that was said, by whom, and whether a counsellor's words have arrived. */
export function Transcript({ conversation }: { conversation: Conversation }) {
  const { words } = useWords();
  const { turns, locale } = conversation.consultation;
  const sent = new Map(conversation.messages.map(message => [message.turn.id, message]));
  return (
    <ol className="transcript" role="log" aria-label={words.item.talk} tabIndex={0}>
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
