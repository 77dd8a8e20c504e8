import { Alert, Button, Paper, PasswordInput, Text, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';

import type { Trouble } from '../server/graphql';
import { useWords } from '../words/use-words';
import { useSession } from './session';

/** A key has no characters but these; others cannot travel in a header. */
const possible = /^[\x21-\x7e]+$/;

export function SignInPage() {
  const { signIn, expired } = useSession();
  const { words } = useWords();
  const [key, setKey] = useState('');
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [busy, setBusy] = useState(false);

  async function send(event: FormEvent) {
    event.preventDefault();
    if (busy)
      return;
    setBusy(true);
    setTrouble(possible.test(key.trim()) ? await signIn(key.trim()) : 'SIGNED_OUT');
    setBusy(false);
  }

  return (
    <main className="sign-in" id="main">
      <Paper withBorder p="xl" radius="md" className="sign-in-box">
        <Title order={1} size="h2">{words.app.name}</Title>
        <Text mt="xs" mb="lg">{words.signIn.purpose}</Text>
        {expired && <Alert color="yellow" mb="md" role="status">{words.signIn.expired}</Alert>}
        <form onSubmit={send}>
          <PasswordInput
            label={words.signIn.key}
            description={words.signIn.keyNote}
            value={key}
            onChange={event => setKey(event.currentTarget.value)}
            autoComplete="current-password"
            name="key"
            size="md"
            error={trouble === 'SIGNED_OUT' ? words.signIn.wrong : trouble && words.trouble[trouble]}
            visibilityToggleButtonProps={{ 'aria-label': words.signIn.showKey, 'aria-hidden': false, tabIndex: 0 }}
            autoFocus
          />
          <Button type="submit" fullWidth mt="lg" size="md" aria-disabled={busy}>{busy ? words.app.oneMoment : words.signIn.send}</Button>
        </form>
      </Paper>
    </main>
  );
}
