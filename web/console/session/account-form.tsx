import { Alert, Button, PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';

import { useWords } from '../words/use-words';
import { useSession } from './session';
import { useAttempt } from './use-attempt';

/** Name and password; the code of a second factor once the server asks for it. */
export function AccountForm() {
  const { signIn } = useSession();
  const { words } = useWords();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [withCode, setWithCode] = useState(false);
  const { result, busy, send } = useAttempt(async () => {
    const came = await signIn({ name: name.trim(), password, code: withCode ? code.trim() : null });
    if (came.kind === 'refused' && came.code === 'CODE_NEEDED')
      setWithCode(true);
    return came;
  });
  const problem = result?.kind === 'refused' ? result.message : result?.kind === 'trouble' ? words.trouble[result.trouble] : null;

  return (
    <form onSubmit={send}>
      {problem && <Alert color={withCode && code === '' ? 'blue' : 'red'} role="alert" mb="md">{problem}</Alert>}
      <TextInput label={words.signIn.name} name="username" autoComplete="username" value={name} onChange={event => setName(event.currentTarget.value)} size="md" autoFocus required />
      <PasswordInput
        label={words.signIn.password}
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={event => setPassword(event.currentTarget.value)}
        size="md"
        mt="md"
        required
        visibilityToggleButtonProps={{ 'aria-label': words.signIn.showPassword, 'aria-hidden': false, tabIndex: 0 }}
      />
      {withCode && (
        <TextInput label={words.signIn.code} description={words.signIn.codeNote} name="code" autoComplete="one-time-code" value={code} onChange={event => setCode(event.currentTarget.value)} size="md" mt="md" autoFocus required />
      )}
      <Button type="submit" fullWidth mt="lg" size="md" aria-disabled={busy}>{busy ? words.app.oneMoment : words.signIn.send}</Button>
    </form>
  );
}
