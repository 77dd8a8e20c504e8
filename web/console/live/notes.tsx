import { Button, Text, Textarea, Title } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';

import { formatInstant } from '../parts/format';
import { useWords } from '../words/use-words';
import type { Act } from './conversation-view';
import { longestText, type Conversation } from './conversations';

/** What counsellors write for one another; no resident sees it. */
export function Notes({ conversation, act }: { conversation: Conversation; act: Act }) {
  const { words } = useWords();
  const [text, setText] = useState('');
  const underWay = useRef(false);

  async function add(event: FormEvent) {
    event.preventDefault();
    if (text.trim() === '' || underWay.current)
      return;
    underWay.current = true;
    if (await act('AddNote', { text: text.trim() }))
      setText('');
    underWay.current = false;
  }

  return (
    <section>
      <Title order={3} size="h5">{words.live.notes}</Title>
      {conversation.notes.length === 0
        ? <Text>{words.live.noNotes}</Text>
        : (
          <ul className="reviews">
            {conversation.notes.map(note => (
              <li key={note.id}>
                {note.author}, {formatInstant(note.writtenAt, words)}
                <p className="as-written">{note.text}</p>
              </li>
            ))}
          </ul>
        )}
      <form onSubmit={add}>
        <Textarea label={words.live.addNote} description={words.decide.noteHint} value={text} maxLength={longestText} onChange={event => setText(event.currentTarget.value)} rows={2} />
        <Button type="submit" variant="default" size="xs" mt="xs">{words.live.keepNote}</Button>
      </form>
    </section>
  );
}
