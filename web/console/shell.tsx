import { Button, NativeSelect, Text, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';

import { ShortcutsDialog } from './parts/shortcuts-dialog';
import { useShortcuts } from './parts/use-shortcuts';
import { OutboxBar } from './queue/outbox-bar';
import { Link, type Place } from './router';
import { pagesOf } from './session/access';
import { useSession } from './session/session';
import { useWords, type Language } from './words/use-words';

/** What stands around every page: where one can go, how it looks, and what is under way. */
export function Shell({ place, children }: { place: Place; children: ReactNode }) {
  const { words, language, speak } = useWords();
  const { signOut, viewer } = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [help, setHelp] = useState(false);
  const mayOpen = pagesOf(viewer);
  useShortcuts({ '?': () => setHelp(true) });

  useEffect(() => {
    document.title = `${words.app.pages[place.page]} · ${words.app.name}`;
  }, [words, place.page]);

  return (
    <div className="shell">
      <a className="skip" href="#main">{words.app.skip}</a>
      <header className="top">
        <Text component="span" fw={700} className="name">{words.app.name}</Text>
        <nav aria-label={words.app.menu}>
          <ul className="menu">
            {mayOpen.filter(page => page !== 'account').map(page => (
              <li key={page}>
                <Link to={{ page, item: null, filters: new URLSearchParams() }} current={page === place.page}>{words.app.pages[page]}</Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="looks">
          {viewer && <Link to={{ page: 'account', item: null, filters: new URLSearchParams() }} current={place.page === 'account'}>{viewer.displayName}</Link>}
          <NativeSelect
            size="xs"
            aria-label={words.app.language}
            value={language}
            onChange={event => speak(event.currentTarget.value as Language)}
            data={[{ value: 'zh-TW', label: '中文' }, { value: 'en', label: 'English' }]}
          />
          <NativeSelect
            size="xs"
            aria-label={words.app.colours}
            value={colorScheme}
            onChange={event => setColorScheme(event.currentTarget.value as MantineColorScheme)}
            data={[
              { value: 'auto', label: words.app.coloursAuto },
              { value: 'light', label: words.app.coloursLight },
              { value: 'dark', label: words.app.coloursDark },
            ]}
          />
          <Button size="xs" variant="default" onClick={() => setHelp(true)} aria-keyshortcuts="?">{words.app.shortcuts}</Button>
          <Button size="xs" variant="default" onClick={signOut}>{words.app.signOut}</Button>
        </div>
      </header>
      <main id="main" tabIndex={-1}>{children}</main>
      {mayOpen.includes('queue') && <OutboxBar place={place} />}
      <ShortcutsDialog opened={help} close={() => setHelp(false)} />
    </div>
  );
}
