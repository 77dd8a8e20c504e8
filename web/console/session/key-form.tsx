import { Button, PasswordInput } from '@mantine/core';
import { useState } from 'react';

import { useWords } from '../words/use-words';
import { useSession } from './session';
import { useAttempt } from './use-attempt';

/** A key has no characters but these; others cannot travel in a header. */
const possible = /^[\x21-\x7e]+$/;

/** A counsellor's key, which the tab keeps until it is closed. */
export function KeyForm() {
  const { signInWithKey } = useSession();
  const { words } = useWords();
  const [key, setKey] = useState('');
  const { result, busy, send } = useAttempt(async () =>
    possible.test(key.trim()) ? await signInWithKey(key.trim()) : { kind: 'trouble', trouble: 'SIGNED_OUT' });
  const problem = result?.kind !== 'trouble' ? null : result.trouble === 'SIGNED_OUT' ? words.signIn.wrong : words.trouble[result.trouble];

  return (
    <form onSubmit={send}>
      <PasswordInput
        label={words.signIn.key}
        description={words.signIn.keyNote}
        value={key}
        onChange={event => setKey(event.currentTarget.value)}
        autoComplete="off"
        name="key"
        size="md"
        error={problem}
        visibilityToggleButtonProps={{ 'aria-label': words.signIn.showKey, 'aria-hidden': false, tabIndex: 0 }}
        autoFocus
      />
      <Button type="submit" fullWidth mt="lg" size="md" aria-disabled={busy}>{busy ? words.app.oneMoment : words.signIn.send}</Button>
    </form>
  );
}
