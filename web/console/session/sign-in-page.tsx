import { Alert, Button, Paper, Text, Title } from '@mantine/core';
import { useState } from 'react';

import { useWords } from '../words/use-words';
import { AccountForm } from './account-form';
import { KeyForm } from './key-form';
import { useSession } from './session';
import { SetUpForm } from './set-up-form';

/** The page for whoever is not signed in: with an account, with a one-time link, or with a key. */
export function SignInPage() {
  const { expired, external } = useSession();
  const { words } = useWords();
  // What stands behind the # the server never sees: the token of a one-time link, or how signing in elsewhere ended.
  const [after] = useState(() => new URLSearchParams(location.hash.slice(1)));
  const [byKey, setByKey] = useState(false);
  const token = after.get('set-up');
  const elsewhere = after.get('sign-in');

  return (
    <main className="sign-in" id="main">
      <Paper withBorder p="xl" radius="md" className="sign-in-box">
        <Title order={1} size="h2">{words.app.name}</Title>
        <Text mt="xs" mb="lg">{token ? words.signIn.setUpPurpose : words.signIn.purpose}</Text>
        {expired && <Alert color="yellow" mb="md" role="status">{words.signIn.expired}</Alert>}
        {elsewhere && <Alert color="red" mb="md" role="alert">{elsewhere === 'refused' ? words.signIn.elsewhereRefused : words.signIn.elsewhereFailed}</Alert>}
        {!token && external && <Button component="a" href={`${external}?to=${encodeURIComponent(location.pathname + location.search)}`} fullWidth size="md" mb="lg">{words.signIn.elsewhere}</Button>}
        {token ? <SetUpForm token={token} /> : byKey ? <KeyForm /> : <AccountForm />}
        {!token && <Button variant="subtle" fullWidth mt="sm" onClick={() => setByKey(!byKey)}>{byKey ? words.signIn.byAccount : words.signIn.byKey}</Button>}
      </Paper>
    </main>
  );
}
