import { Button, Paper, Text, Title } from '@mantine/core';
import { useRef, useState, type DragEvent } from 'react';

import { useDeed } from '../server/use-deed';
import { fill } from '../words/words';
import { handIn } from './upload';
import { useDeskWords } from './words';

/** Where a spreadsheet is dropped or chosen. */
export function DropFile({ institution, done }: { institution: string | null; done: (draft: string) => void }) {
  const desk = useDeskWords();
  const deed = useDeed();
  const input = useRef<HTMLInputElement>(null);
  const [progress, setProgress] = useState<[number, number]>([0, 0]);
  const [over, setOver] = useState(false);

  async function send(file: File | undefined) {
    if (!file)
      return;
    setProgress([0, 0]);
    const handed = await deed.change(() => handIn(file, institution, (sent, all) => setProgress([sent, all])));
    if (input.current)
      input.current.value = '';
    if (handed?.draft && handed.errors.length === 0)
      done(handed.draft.id);
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    void send(event.dataTransfer.files[0]);
  }

  return (
    <Paper
      withBorder
      p="lg"
      my="md"
      className={over ? 'desk-drop over' : 'desk-drop'}
      onDragOver={event => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Title order={2} size="h4">{desk.handIn}</Title>
      <Text my="sm" id="desk-drop-note">{desk.handInNote}</Text>
      <input ref={input} className="only-heard" tabIndex={-1} type="file" accept=".xlsx,.csv,.tsv" aria-label={desk.file} onChange={event => void send(event.currentTarget.files?.[0])} />
      <Button onClick={() => input.current?.click()} disabled={deed.busy} aria-describedby="desk-drop-note">{desk.file}</Button>
      <Text role="status" mt="sm">{deed.busy && (progress[1] > 1 ? fill(desk.sending, progress[0] + 1, progress[1]) : desk.reading)}</Text>
      {deed.problem && <Text role="alert" fw={700}>{deed.problem}</Text>}
    </Paper>
  );
}
