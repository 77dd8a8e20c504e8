import { createTheme, MantineProvider } from '@mantine/core';

import { InsightPage } from './insight/insight-page';
import { InstitutionsPage } from './insight/institutions-page';
import { QueuePage } from './queue/queue-page';
import { sendReview } from './queue/send-review';
import { OutboxProvider } from './queue/use-outbox';
import { RecallsPage } from './recalls/recalls-page';
import { usePlace, type Place } from './router';
import { SessionProvider, useSession } from './session/session';
import { SignInPage } from './session/sign-in-page';
import { Shell } from './shell';
import { WordsProvider } from './words/use-words';

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
  const { signedIn } = useSession();
  const place = usePlace();
  return signedIn ? <Shell place={place}><Page place={place} /></Shell> : <SignInPage />;
}

function Page({ place }: { place: Place }) {
  switch (place.page) {
    case 'queue': return <QueuePage place={place} />;
    case 'recalls': return <RecallsPage place={place} />;
    case 'insight': return <InsightPage place={place} />;
    case 'institutions': return <InstitutionsPage />;
  }
}
