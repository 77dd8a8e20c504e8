import { TextInput } from '@mantine/core';
import { useId, useState, type ReactNode } from 'react';

import type { Topic } from './contract';

/** Chooses a subject: one types, and takes one of the names that the browser offers. */
export function TopicPicker({ label, description, topics, error, take }: { label: string; description?: string; topics: Topic[]; error?: ReactNode; take: (topic: Topic) => void }) {
  const list = useId();
  const [text, setText] = useState('');

  function type(typed: string) {
    const topic = topics.find(one => labelOf(one) === typed);
    setText(topic ? '' : typed);
    if (topic)
      take(topic);
  }

  return (
    <>
      <TextInput label={label} description={description} list={list} value={text} error={error} autoComplete="off" onChange={event => type(event.currentTarget.value)} />
      <datalist id={list}>{topics.map(topic => <option key={topic.id} value={labelOf(topic)} />)}</datalist>
    </>
  );
}

// Several subjects share a name, and no two share an id.
function labelOf({ id, name }: Topic): string {
  return `${name} (${id})`;
}
