import { Button, NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';

import { useSession } from '../session/session';
import { fill } from '../words/words';
import { useWords } from '../words/use-words';
import { change, roles, type Member, type Outcome } from './members';

/** A one-time link that was just made, and for whom. */
export interface Link {
  link: string;
  endsAt: string;
  whose: string;
}

export type Deed = 'SHUT' | 'OPEN' | 'SIGN_OUT' | 'GIVE_BACK';

/** What an administrator can do about an account. Each deed is asked about once more where it stands. */
export function MemberDeeds({ member, changed, made }: { member: Member; changed: (member: Member) => void; made: (link: Link) => void }) {
  const { words } = useWords();
  const { staff } = words;
  const { expire } = useSession();
  const [asked, setAsked] = useState<Deed | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const accountId = member.id;

  function take<T>(came: Outcome<T>, then: (done: T) => void) {
    setProblem(came.problem);
    setAsked(null);
    if (came.done !== null)
      then(came.done);
  }

  async function turn(role: string) {
    take(await change<{ account: Member }>('ChangeRole', 'changeRole', { accountId, role }, words, expire), done => changed(done.account));
  }

  async function perform() {
    if (asked === 'GIVE_BACK')
      take(await change<Omit<Link, 'whose'>>('InviteAccount', 'inviteAccount', { accountId }, words, expire), done => made({ ...done, whose: member.displayName }));
    else if (asked === 'SIGN_OUT')
      take(await change<{ account: Member }>('EndSessions', 'endSessions', { accountId }, words, expire), done => changed(done.account));
    else
      take(await change<{ account: Member }>('DisableAccount', 'disableAccount', { accountId, disabled: asked === 'SHUT' }, words, expire), done => changed(done.account));
  }

  const offered: Deed[] = [member.disabled ? 'OPEN' : 'SHUT', 'SIGN_OUT', ...member.external ? [] : ['GIVE_BACK' as const]];
  return (
    <div className="deeds">
      {asked
        ? (
          <>
            <Text size="sm">{fill(staff.sure[asked], member.displayName)}</Text>
            <Button size="compact-sm" onClick={() => void perform()} autoFocus>{staff.deed[asked]}</Button>
            <Button size="compact-sm" variant="default" onClick={() => setAsked(null)}>{words.app.cancel}</Button>
          </>
        )
        : (
          <>
            {member.role !== 'INSTITUTION' && !member.external && (
              <NativeSelect
                size="xs"
                aria-label={fill(staff.roleOf, member.displayName)}
                value={member.role}
                onChange={event => void turn(event.currentTarget.value)}
                data={roles.filter(role => role !== 'INSTITUTION').map(role => ({ value: role, label: staff.roles[role] }))}
              />
            )}
            {offered.map(deed => (
              <Button key={deed} size="compact-sm" variant="default" aria-label={`${staff.deed[deed]}：${member.displayName}`} onClick={() => setAsked(deed)}>{staff.deed[deed]}</Button>
            ))}
          </>
        )}
      {problem && <Text size="sm" role="alert">{problem}</Text>}
    </div>
  );
}
