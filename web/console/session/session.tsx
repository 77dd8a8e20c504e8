import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';

import sessionOperations from '../operations/session.graphql?raw';
import type { UserError } from '../server/contract';
import { credentials } from '../server/credentials';
import { request, troubleOf, type Trouble } from '../server/graphql';
import accountOperations from './operations/accounts.graphql?raw';

/** Who is signed in. `fields` are the root fields that they may use, such as `Query.reviewQueue`. */
export interface Viewer {
  displayName: string;
  fields: string[];
}

/** What came of an attempt to get in: in, a trouble on the way, or the server's refusal with a code and its own words. */
export type Attempt = { kind: 'in' } | { kind: 'trouble'; trouble: Trouble } | { kind: 'refused'; code: string; message: string };

/** What signing in with an account takes; the code is asked for by the refusal CODE_NEEDED. */
export interface Account {
  name: string;
  password: string;
  code: string | null;
}

/** What a one-time link takes. The names are null where the link gives an account back. */
export interface NewAccount {
  token: string;
  name: string | null;
  displayName: string | null;
  password: string;
}

/** Who works at the console in this tab. Everything else asks nothing but this. */
export interface Session {
  /** ASKING until the server has said whether there is a session. */
  state: 'ASKING' | 'OUT' | 'IN';
  /** Null for the holder of a key, whom the server knows by name alone. */
  viewer: Viewer | null;
  /** Whether the way in was lost while working, and not given up. */
  expired: boolean;
  /** Where the city's own sign-in begins; null where there is none. */
  external: string | null;
  signIn(account: Account): Promise<Attempt>;
  setUp(account: NewAccount): Promise<Attempt>;
  signInWithKey(key: string): Promise<Attempt>;
  signOut(): void;
  /** The server has answered that nobody is signed in. */
  expire(): void;
}

interface Payload {
  viewer: Viewer | null;
  errors: UserError[];
}

type Known = Pick<Session, 'state' | 'viewer' | 'expired' | 'external'>;
const out: Known = { state: 'OUT', viewer: null, expired: false, external: null };
const withKey: Known = { state: 'IN', viewer: null, expired: false, external: null };

const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session)
    throw new Error('useSession is called outside SessionProvider. Draw the component inside it.');
  return session;
}

export function SessionProvider({ children }: { children: ReactNode }) {
  const [known, setKnown] = useState<Known>(() => credentials.has() ? withKey : { ...out, state: 'ASKING' });

  useEffect(() => {
    if (credentials.has())
      return;
    // Where it cannot be asked, signing in says what is wrong.
    request<{ viewer: Viewer | null; externalSignIn: string | null }>(accountOperations, 'Viewer', {}).then(
      ({ viewer, externalSignIn: external }) => setKnown(viewer ? { state: 'IN', viewer, expired: false, external } : { ...out, external }),
      () => setKnown(out));
  }, []);

  const begin = useCallback(async (operation: 'SignIn' | 'SetUp', field: string, input: object): Promise<Attempt> => {
    try {
      const payload = (await request<Record<string, Payload>>(accountOperations, operation, { input }))[field]!;
      const refusal = payload.errors[0];
      if (refusal)
        return { kind: 'refused', ...refusal };
      setKnown(({ external }) => ({ state: 'IN', viewer: payload.viewer, expired: false, external }));
      return { kind: 'in' };
    } catch (error) {
      return { kind: 'trouble', trouble: troubleOf(error) };
    }
  }, []);

  const signInWithKey = useCallback(async (key: string): Promise<Attempt> => {
    credentials.keep(key);
    try {
      await request(sessionOperations, 'Prove', {});
      setKnown(withKey);
      return { kind: 'in' };
    } catch (error) {
      credentials.drop();
      return { kind: 'trouble', trouble: troubleOf(error) };
    }
  }, []);

  const signOut = useCallback(() => {
    setKnown(({ external }) => ({ ...out, external }));
    if (credentials.has())
      credentials.drop();
    else
      // The page shows nothing any more either way; a session that nobody uses ends by itself.
      request(accountOperations, 'SignOut', {}, { lasting: true }).catch(() => {});
  }, []);

  const expire = useCallback(() => {
    credentials.drop();
    setKnown(({ external }) => ({ ...out, expired: true, external }));
  }, []);

  const session = useMemo(() => ({
    ...known,
    signIn: (account: Account) => begin('SignIn', 'signIn', account),
    setUp: (account: NewAccount) => begin('SetUp', 'setUp', account),
    signInWithKey, signOut, expire,
  }), [known, begin, signInWithKey, signOut, expire]);
  return <SessionContext value={session}>{children}</SessionContext>;
}
