import { useState } from 'react';

/** What is being written to a resident. The tab keeps it, so that neither a reload nor another conversation loses a word. */
export function useDraft(consultationId: string): [text: string, write: (text: string) => void] {
  const place = `console-draft-${consultationId}`;
  const [text, setText] = useState(() => sessionStorage.getItem(place) ?? '');
  return [text, written => {
    if (written === '')
      sessionStorage.removeItem(place);
    else
      sessionStorage.setItem(place, written);
    setText(written);
  }];
}
