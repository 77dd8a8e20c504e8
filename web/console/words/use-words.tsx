import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';

import { en } from './en';
import type { Words } from './words';
import { zhTW } from './zh-TW';

const place = 'console-language';
const languages = { 'zh-TW': zhTW, en };

export type Language = keyof typeof languages;

interface Spoken {
  language: Language;
  words: Words;
  speak(language: Language): void;
}

const WordsContext = createContext<Spoken>({ language: 'zh-TW', words: zhTW, speak: () => {} });

export function useWords(): Spoken {
  return useContext(WordsContext);
}

export function WordsProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(preferred);
  const words = languages[language];

  useEffect(() => {
    document.documentElement.lang = words.tag;
  }, [words]);

  const spoken = useMemo(() => ({
    language,
    words,
    speak(chosen: Language) {
      localStorage.setItem(place, chosen);
      setLanguage(chosen);
    },
  }), [language, words]);
  return <WordsContext value={spoken}>{children}</WordsContext>;
}

/** The choice made here before, else the browser's first language that is spoken here, else Chinese. */
export function preferred(): Language {
  const chosen = localStorage.getItem(place);
  if (chosen === 'zh-TW' || chosen === 'en')
    return chosen;
  for (const tag of navigator.languages) {
    if (/^zh\b/i.test(tag))
      return 'zh-TW';
    if (/^en\b/i.test(tag))
      return 'en';
  }
  return 'zh-TW';
}
