import { Alert, Button, Skeleton, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

import type { Trouble } from '../server/graphql';
import { useWords } from '../words/use-words';

/** Grey bars where content will stand, so that nothing moves when it comes. */
export function Loading({ lines = 4 }: { lines?: number }) {
  const { words } = useWords();
  return (
    <div className="loading" role="status" aria-label={words.app.loading}>
      {Array.from({ length: lines }, (_, line) => <Skeleton key={line} height={56} mb="sm" />)}
    </div>
  );
}

export function Empty({ heading, note, children }: { heading: string; note: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <Title order={2} size="h4">{heading}</Title>
      <Text mt="xs">{note}</Text>
      {children}
    </div>
  );
}

export function TroubleAlert({ trouble, retry }: { trouble: Trouble; retry: () => void }) {
  const { words } = useWords();
  return (
    <Alert color="red" role="alert" className="trouble">
      <Text mb="sm">{words.trouble[trouble]}</Text>
      <Button variant="default" onClick={retry}>{words.app.tryAgain}</Button>
    </Alert>
  );
}
