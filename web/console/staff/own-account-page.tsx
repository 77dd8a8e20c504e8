import { Alert, Button, Paper, PasswordInput, Text, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';

import { formatInstant } from '../parts/format';
import { Loading, TroubleAlert } from '../parts/states';
import { request } from '../server/graphql';
import { useRequest } from '../server/use-request';
import { useSession } from '../session/session';
import { fill } from '../words/words';
import { useWords } from '../words/use-words';
import { change, roleOf, type Role } from './members';
import staffOperations from './operations/staff.graphql?raw';
import { SecondFactor } from './second-factor';

interface Mine {
  name: string;
  role: Role;
  institution: { name: string } | null;
  sessionEndsAt: string | null;
  /** Null for the holder of a key. */
  account: { external: boolean; twoFactor: boolean; recoveryCodesLeft: number } | null;
}

/** What one can see and change of the own account: password and second factor. */
export function OwnAccountPage() {
  const { words } = useWords();
  const { staff } = words;
  const asked = useRequest('mine', async () => (await request<{ viewer: Mine | null }>(staffOperations, 'Mine', {})).viewer);
  const { data } = asked;

  return (
    <div className="page">
      <Title order={1} size="h3">{words.app.pages.account}</Title>
      {asked.trouble && asked.trouble !== 'SIGNED_OUT' && <TroubleAlert trouble={asked.trouble} retry={asked.reload} />}
      {!data && !asked.trouble && <Loading lines={3} />}
      {data && (
        <>
          <dl className="own-facts">
            <dt>{words.signIn.name}</dt><dd>{data.account?.external ? staff.cityAccount : data.name}</dd>
            <dt>{staff.role}</dt><dd>{roleOf(data, words)}</dd>
            {data.sessionEndsAt && <><dt>{staff.sessionEnds}</dt><dd>{formatInstant(data.sessionEndsAt, words)}</dd></>}
          </dl>
          {data.account === null && <Text>{staff.byKey}</Text>}
          {data.account?.external && <Text>{staff.byProvider}</Text>}
          {data.account && !data.account.external && (
            <>
              <PasswordForm />
              <SecondFactor isOn={data.account.twoFactor} codesLeft={data.account.recoveryCodesLeft} changed={asked.reload} />
            </>
          )}
        </>
      )}
    </div>
  );
}

function PasswordForm() {
  const { words } = useWords();
  const { expire } = useSession();
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [said, setSaid] = useState<{ isDone: boolean; text: string } | null>(null);
  const [busy, setBusy] = useState(false);

  async function send(event: FormEvent) {
    event.preventDefault();
    if (busy)
      return;
    setBusy(true);
    const { problem } = await change('ChangePassword', 'changePassword', { currentPassword: current, password }, words, expire);
    setSaid({ isDone: problem === null, text: problem ?? words.staff.passwordChanged });
    if (problem === null) {
      setCurrent('');
      setPassword('');
    }
    setBusy(false);
  }

  return (
    <Paper withBorder p="md" mt="md" component="section">
      <Title order={2} size="h4">{words.staff.changePassword}</Title>
      <form onSubmit={send} className="narrow">
        {said && <Alert color={said.isDone ? 'green' : 'red'} role={said.isDone ? 'status' : 'alert'} mt="sm">{said.text}</Alert>}
        <SecretInput label={words.staff.currentPassword} complete="current-password" value={current} change={setCurrent} />
        <SecretInput label={words.staff.newPassword} note={words.signIn.passwordNote} complete="new-password" value={password} change={setPassword} />
        <Button type="submit" mt="md" aria-disabled={busy}>{busy ? words.app.oneMoment : words.staff.changePassword}</Button>
      </form>
    </Paper>
  );
}

/** A password that can be made visible. */
export function SecretInput({ label, note, complete, value, change }: { label: string; note?: string; complete: string; value: string; change: (text: string) => void }) {
  const { words } = useWords();
  return (
    <PasswordInput
      label={label}
      description={note}
      autoComplete={complete}
      value={value}
      onChange={event => change(event.currentTarget.value)}
      mt="sm"
      required
      visibilityToggleButtonProps={{ 'aria-label': fill(words.staff.showSecret, label), 'aria-hidden': false, tabIndex: 0 }}
    />
  );
}
