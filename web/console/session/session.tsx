import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';

import sessionOperations from '../operations/session.graphql?raw';
import { credentials } from '../server/credentials';
import { Failure, request, troubleOf, type Trouble } from '../server/graphql';

/** Who works at the console in this tab. Everything else asks nothing but this. */
export interface Session {
  signedIn: boolean;
  /** Whether the way in was lost while working, and not given up. */
  expired: boolean;
  /** Null when it worked. */
  signIn(key: string): Promise<Trouble | null>;
  signOut(): void;
  /** The server has answered that nobody is signed in. */
  expire(): void;
}

const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session)
    throw new Error('useSession is called outside SessionProvider. Draw the component inside it.');
  return session;
}

export function SessionProvider({ children }: { children: ReactNode }) {
  const [state, setState] = useState(() => ({ signedIn: credentials.has(), expired: false }));

  const signIn = useCallback(async (key: string): Promise<Trouble | null> => {
    credentials.keep(key);
    try {
      await request(sessionOperations, 'Prove', {});
      setState({ signedIn: true, expired: false });
      return null;
    } catch (error) {
      credentials.drop();
      if (!(error instanceof Failure))
        throw error;
      return troubleOf(error);
    }
  }, []);

  const signOut = useCallback(() => {
    credentials.drop();
    setState({ signedIn: false, expired: false });
  }, []);

  const expire = useCallback(() => {
    credentials.drop();
    setState({ signedIn: false, expired: true });
  }, []);

  const session = useMemo(() => ({ ...state, signIn, signOut, expire }), [state, signIn, signOut, expire]);
  return <SessionContext value={session}>{children}</SessionContext>;
}
