import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';

import { useWords } from '../words/use-words';

interface DialogProps {
  opened: boolean;
  title: string;
  close: () => void;
  children: ReactNode;
}

/** What is asked or told in front of the page; Esc and the button close it. */
export function Dialog({ opened, title, close, children }: DialogProps) {
  const { words } = useWords();
  return (
    // The page behind may scroll: holding it would need a style that the policy refuses.
    <Modal.Root opened={opened} onClose={close} lockScroll={false} transitionProps={{ duration: 0 }}>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body>
          <div className="table-head">
            <Modal.Title>{title}</Modal.Title>
            <Modal.CloseButton aria-label={words.app.close} />
          </div>
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
