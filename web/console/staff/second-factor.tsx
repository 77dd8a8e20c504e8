import { Alert, Button, Paper, Text, TextInput, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { encode } from 'uqr';

import { useSession } from '../session/session';
import { fill } from '../words/words';
import { useWords } from '../words/use-words';
import { change } from './members';
import { SecretInput } from './own-account-page';

type Step = { at: 'ASIDE' } | { at: 'PASSWORD' } | { at: 'CODE'; secret: string; uri: string } | { at: 'CODES'; codes: string[] };

/** A second factor, in three steps: the password, a code of the app, the recovery codes. */
export function SecondFactor({ isOn, codesLeft, changed }: { isOn: boolean; codesLeft: number; changed: () => void }) {
  const { words } = useWords();
  const { staff } = words;
  const { expire } = useSession();
  const [step, setStep] = useState<Step>({ at: 'ASIDE' });
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  async function start(event: FormEvent) {
    event.preventDefault();
    const came = await change<{ secret: string; uri: string }>('StartTwoFactor', 'startTwoFactor', { currentPassword: typed }, words, expire);
    go(came.done && { at: 'CODE', ...came.done }, came.problem);
  }

  async function confirm(event: FormEvent) {
    event.preventDefault();
    const came = await change<{ recoveryCodes: string[] }>('ConfirmTwoFactor', 'confirmTwoFactor', { code: typed.trim() }, words, expire);
    go(came.done && { at: 'CODES', codes: came.done.recoveryCodes }, came.problem);
  }

  function go(next: Step | null, trouble: string | null) {
    setProblem(trouble);
    setTyped('');
    if (next)
      setStep(next);
  }

  return (
    <Paper withBorder p="md" mt="md" component="section">
      <Title order={2} size="h4">{staff.secondFactor}</Title>
      <Text mt="xs">{isOn ? fill(staff.secondFactorOn, codesLeft) : staff.secondFactorOff}</Text>
      {problem && <Alert color="red" role="alert" mt="sm">{problem}</Alert>}
      {step.at === 'ASIDE' && <Button variant="default" mt="sm" onClick={() => go({ at: 'PASSWORD' }, null)}>{isOn ? staff.renewFactor : staff.startFactor}</Button>}
      {step.at === 'PASSWORD' && (
        <form onSubmit={start} className="narrow">
          <SecretInput label={staff.passwordAgain} complete="current-password" value={typed} change={setTyped} />
          <div className="form-end">
            <Button type="submit">{staff.next}</Button>
            <Button variant="default" onClick={() => go({ at: 'ASIDE' }, null)}>{words.app.cancel}</Button>
          </div>
        </form>
      )}
      {step.at === 'CODE' && (
        <form onSubmit={confirm} className="narrow">
          <Text mt="sm">{staff.scan}</Text>
          <SquareCode text={step.uri} label={staff.squareCode} />
          <Text size="sm">{staff.secret} <code className="secret">{step.secret}</code></Text>
          <TextInput label={words.signIn.code} autoComplete="one-time-code" inputMode="numeric" value={typed} onChange={event => setTyped(event.currentTarget.value)} mt="sm" required />
          <div className="form-end">
            <Button type="submit">{staff.confirmFactor}</Button>
            <Button variant="default" onClick={() => go({ at: 'ASIDE' }, null)}>{words.app.cancel}</Button>
          </div>
        </form>
      )}
      {step.at === 'CODES' && (
        <div role="status">
          <Text mt="sm">{staff.recoveryCodes}</Text>
          <ul className="codes">{step.codes.map(code => <li key={code}><code>{code}</code></li>)}</ul>
          <Button mt="sm" onClick={() => { go({ at: 'ASIDE' }, null); changed(); }}>{staff.codesKept}</Button>
        </div>
      )}
    </Paper>
  );
}

/** A square code (QR) as one path of an SVG: no style, no image from elsewhere. */
function SquareCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { border: 2 });
  const path = data.flatMap((row, y) => row.map((dark, x) => dark ? `M${x} ${y}h1v1h-1z` : '')).join('');
  return (
    <svg className="square-code" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
