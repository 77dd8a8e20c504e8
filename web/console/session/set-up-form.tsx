import { Alert, Button, PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';

import { useWords } from '../words/use-words';
import { useSession } from './session';
import { useAttempt } from './use-attempt';

/** What the owner of a one-time link chooses. A link that gives an account back needs the password alone. */
export function SetUpForm({ token }: { token: string }) {
  const { setUp } = useSession();
  const { words } = useWords();
  const [name, setName] = useState('');
  const [displayName, setDisplayName] = useState('');
  const [password, setPassword] = useState('');
  const { result, busy, send } = useAttempt(async () => {
    const came = await setUp({ token, name: name.trim() || null, displayName: displayName.trim() || null, password });
    if (came.kind === 'in')
      // The link is used up; it need not stand in the address for others to see.
      history.replaceState(null, '', location.pathname + location.search);
    return came;
  });
  const problem = result?.kind === 'refused' ? result.message : result?.kind === 'trouble' ? words.trouble[result.trouble] : null;

  return (
    <form onSubmit={send}>
      {problem && <Alert color="red" role="alert" mb="md">{problem}</Alert>}
      <TextInput label={words.signIn.name} description={words.signIn.setUpNameNote} name="username" autoComplete="username" value={name} onChange={event => setName(event.currentTarget.value)} size="md" autoFocus />
      <TextInput label={words.signIn.displayName} description={words.signIn.displayNameNote} name="display-name" autoComplete="name" value={displayName} onChange={event => setDisplayName(event.currentTarget.value)} size="md" mt="md" />
      <PasswordInput
        label={words.signIn.password}
        description={words.signIn.passwordNote}
        name="new-password"
        autoComplete="new-password"
        value={password}
        onChange={event => setPassword(event.currentTarget.value)}
        size="md"
        mt="md"
        required
        visibilityToggleButtonProps={{ 'aria-label': words.signIn.showPassword, 'aria-hidden': false, tabIndex: 0 }}
      />
      <Button type="submit" fullWidth mt="lg" size="md" aria-disabled={busy}>{busy ? words.app.oneMoment : words.signIn.setUp}</Button>
    </form>
  );
}
