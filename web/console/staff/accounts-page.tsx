import { Button, NativeSelect, Paper, Table, Text, TextInput, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';

import { formatInstant } from '../parts/format';
import { Loading, TroubleAlert } from '../parts/states';
import type { Page } from '../server/contract';
import { request } from '../server/graphql';
import { useRequest } from '../server/use-request';
import { useSession } from '../session/session';
import { fill } from '../words/words';
import { useWords } from '../words/use-words';
import { change, roleOf, roles, type Member, type Role } from './members';
import { MemberDeeds, type Link } from './member-deeds';
import staffOperations from './operations/staff.graphql?raw';

const pageSize = 50;

/** Who may work with the service: all accounts, and for administrators what can be done about each. */
export function AccountsPage() {
  const { words } = useWords();
  const { viewer } = useSession();
  const [link, setLink] = useState<Link | null>(null);
  const asked = useRequest('accounts', () => read(null));
  const { data } = asked;
  const governs = viewer?.fields.includes('Mutation.inviteAccount') ?? false;

  async function more() {
    const next = await read(data?.pageInfo.endCursor ?? null);
    asked.change(page => ({ ...next, nodes: [...page.nodes, ...next.nodes] }));
  }

  return (
    <div className="page">
      <Title order={1} size="h3">{words.app.pages.accounts}</Title>
      <Text mt="xs" mb="md">{governs ? words.staff.accountsIntro : words.staff.accountsSeen}</Text>
      {governs && <Invitation made={setLink} />}
      {link && <MadeLink link={link} />}
      {asked.trouble && asked.trouble !== 'SIGNED_OUT' && <TroubleAlert trouble={asked.trouble} retry={asked.reload} />}
      {!data && !asked.trouble && <Loading lines={6} />}
      {data && (
        <>
          <AccountsTable
            rows={data.nodes}
            governs={governs}
            made={setLink}
            changed={member => asked.change(page => ({ ...page, nodes: page.nodes.map(one => one.id === member.id ? member : one) }))}
          />
          <Text size="sm" role="status" mt="sm">{fill(words.staff.accountsShown, data.totalCount, data.nodes.length)}</Text>
          {data.pageInfo.hasNextPage && <Button variant="default" mt="sm" onClick={() => void more()}>{words.app.more}</Button>}
        </>
      )}
    </div>
  );
}

interface TableProps {
  rows: Member[];
  governs: boolean;
  changed: (member: Member) => void;
  made: (link: Link) => void;
}

function AccountsTable({ rows, governs, changed, made }: TableProps) {
  const { words } = useWords();
  const { staff } = words;
  const head = [words.signIn.displayName, words.signIn.name, staff.role, staff.secondFactor, staff.lastSignIn, staff.state, ...governs ? [staff.deeds] : []];
  return (
    <div className="wide-table" tabIndex={0} role="region" aria-label={words.app.pages.accounts}>
      <Table striped>
        <Table.Thead><Table.Tr>{head.map(name => <Table.Th key={name} scope="col">{name}</Table.Th>)}</Table.Tr></Table.Thead>
        <Table.Tbody>
          {rows.map(member => (
            <Table.Tr key={member.id}>
              <Table.Th scope="row">{member.displayName}</Table.Th>
              <Table.Td>{member.external ? staff.cityAccount : member.name}</Table.Td>
              <Table.Td>{roleOf(member, words)}</Table.Td>
              <Table.Td>{member.external ? staff.atProvider : member.twoFactor ? words.app.yes : words.app.no}</Table.Td>
              <Table.Td>{member.signedInAt ? formatInstant(member.signedInAt, words) : staff.never}</Table.Td>
              <Table.Td>{member.disabled ? staff.shut : member.lockedUntil ? fill(staff.locked, formatInstant(member.lockedUntil, words)) : staff.active}</Table.Td>
              {governs && <Table.Td><MemberDeeds member={member} changed={changed} made={made} /></Table.Td>}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function Invitation({ made }: { made: (link: Link) => void }) {
  const { words } = useWords();
  const { staff } = words;
  const { expire } = useSession();
  const [role, setRole] = useState<Role>('COUNSELLOR');
  const [institution, setInstitution] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  async function send(event: FormEvent) {
    event.preventDefault();
    const came = await change<Omit<Link, 'whose'>>('InviteAccount', 'inviteAccount', { role, institutionId: role === 'INSTITUTION' ? institution : null }, words, expire);
    setProblem(came.problem);
    if (came.done)
      made({ ...came.done, whose: staff.roles[role] });
  }

  return (
    <form className="filters" onSubmit={send}>
      <NativeSelect label={staff.inviteAs} value={role} onChange={event => setRole(event.currentTarget.value as Role)} data={roles.map(one => ({ value: one, label: staff.roles[one] }))} />
      {role === 'INSTITUTION' && <InstitutionChoice value={institution} choose={setInstitution} />}
      <Button type="submit">{staff.invite}</Button>
      {problem && <Text role="alert">{problem}</Text>}
    </form>
  );
}

function InstitutionChoice({ value, choose }: { value: string; choose: (id: string) => void }) {
  const { words } = useWords();
  const { data } = useRequest('institutions to choose from', readInstitutions);
  return (
    <NativeSelect
      label={words.institutions.name}
      value={value}
      required
      onChange={event => choose(event.currentTarget.value)}
      data={[{ value: '', label: data ? words.staff.choose : words.app.loading }, ...(data ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
    />
  );
}

// Shown once: the server keeps nothing that opens an account.
function MadeLink({ link }: { link: Link }) {
  const { words } = useWords();
  const [copied, setCopied] = useState(false);

  async function copy() {
    await navigator.clipboard.writeText(link.link);
    setCopied(true);
  }

  return (
    <Paper withBorder p="md" mb="md" role="status">
      <Text>{fill(words.staff.linkMade, link.whose, formatInstant(link.endsAt, words))}</Text>
      <TextInput label={words.staff.link} value={link.link} readOnly onFocus={event => event.currentTarget.select()} mt="sm" />
      <Button variant="default" size="xs" mt="sm" onClick={() => void copy()}>{copied ? words.staff.copied : words.staff.copy}</Button>
    </Paper>
  );
}

async function read(after: string | null): Promise<Page<Member>> {
  return (await request<{ accounts: Page<Member> }>(staffOperations, 'Accounts', { first: pageSize, after })).accounts;
}

async function readInstitutions(): Promise<{ id: string; name: string }[]> {
  const all: { id: string; name: string }[] = [];
  let after: string | null = null;
  do {
    const { institutions }: { institutions: Page<{ id: string; name: string }> } = await request(staffOperations, 'Institutions', { first: 100, after });
    all.push(...institutions.nodes);
    after = institutions.pageInfo.hasNextPage ? institutions.pageInfo.endCursor : null;
  } while (after !== null);
  return all;
}
