import { createTheme, MantineProvider } from '@mantine/core';
import { lazy, Suspense } from 'react';

import { AnswersPage } from './curating/answers-page';
import { TermsPage } from './curating/terms-page';
import { InstitutionsPage } from './insight/institutions-page';
import { LearningPage } from './learning/learning-page';
import { ConversationsPage } from './live/conversations-page';
import { Loading } from './parts/states';
import { PlansPage } from './plans/plans-page';
import { PolicyPage } from './policy/policy-page';
import { QueuePage } from './queue/queue-page';
import { sendReview } from './queue/send-review';
import { OutboxProvider } from './queue/use-outbox';
import { RecallsPage } from './recalls/recalls-page';
import { usePlace, type Place } from './router';
import { pagesOf } from './session/access';
import { SessionProvider, useSession } from './session/session';
import { SignInPage } from './session/sign-in-page';
import { Shell } from './shell';
import { AccountsPage } from './staff/accounts-page';
import { AuditPage } from './staff/audit-page';
import { OwnAccountPage } from './staff/own-account-page';
import { useWords, WordsProvider } from './words/use-words';

// The institutions' desk, charts and the report are no part of the first screen.
const DeskPage = lazy(async () => ({ default: (await import('./desk/desk-page')).DeskPage }));
const InsightPage = lazy(async () => ({ default: (await import('./insight/insight-page')).InsightPage }));

const theme = createTheme({
  primaryColor: 'blue',
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
});

/** The console: whoever is signed in sees the page that the address names, everybody else how to sign in. */
export function App() {
  return (
    // The colours stand in theme.css: a style that a script writes into the page would be refused by its policy.
    <MantineProvider theme={theme} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
      <WordsProvider>
        <SessionProvider>
          <OutboxProvider send={sendReview}>
            <Pages />
          </OutboxProvider>
        </SessionProvider>
      </WordsProvider>
    </MantineProvider>
  );
}

function Pages() {
  const { state, viewer } = useSession();
  const asked = usePlace();
  const allowed = pagesOf(viewer);
  // An address of a page that is not for this role leads to one that is.
  const place = allowed.includes(asked.page) ? asked : { ...asked, page: allowed[0]!, item: null };
  if (state === 'ASKING')
    return <Asking />;
  return state === 'IN' ? <Shell place={place}><Page place={place} /></Shell> : <SignInPage />;
}

/** While the server is asked who this is: the same as index.html shows while the script is on its way. */
function Asking() {
  const { words } = useWords();
  return (
    <main className="sign-in">
      <div className="sign-in-box">
        <h1>{words.app.name}</h1>
        <p role="status">{words.app.loading}</p>
      </div>
    </main>
  );
}

function Page({ place }: { place: Place }) {
  switch (place.page) {
    case 'queue': return <QueuePage place={place} />;
    case 'conversations': return <ConversationsPage place={place} />;
    case 'plans': return <PlansPage place={place} />;
    case 'recalls': return <RecallsPage place={place} />;
    case 'learning': return <LearningPage place={place} />;
    case 'answers': return <AnswersPage place={place} />;
    case 'terms': return <TermsPage />;
    case 'insight': return <Suspense fallback={<div className="page"><Loading lines={8} /></div>}><InsightPage place={place} /></Suspense>;
    case 'desk': return <Suspense fallback={<div className="page"><Loading lines={8} /></div>}><DeskPage place={place} /></Suspense>;
    case 'institutions': return <InstitutionsPage />;
    case 'policy': return <PolicyPage />;
    case 'accounts': return <AccountsPage />;
    case 'audit': return <AuditPage place={place} />;
    case 'account': return <OwnAccountPage />;
  }
}
