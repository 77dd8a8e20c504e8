import { Kbd, Modal, Switch, Table, Text } from '@mantine/core';

import { useWords } from '../words/use-words';
import { useShortcutSwitch } from './use-shortcuts';

/** Every shortcut, and the switch that turns them off. */
export function ShortcutsDialog({ opened, close }: { opened: boolean; close: () => void }) {
  const { words } = useWords();
  const [on, turn] = useShortcutSwitch();
  const { keys } = words;
  const rows: [string, string][] = [
    ['j', keys.next], ['k', keys.previous], ['a', keys.approve], ['A', keys.approveOther], ['e', keys.edit], ['r', keys.reject], ['t', keys.keep], ['u', keys.undo],
    ['0–9', keys.target], ['c', keys.conflict], ['?', keys.help], ['Ctrl+Enter', keys.send], ['Esc', keys.escape],
  ];
  return (
    // The page behind may scroll: holding it would need a style that the policy refuses.
    <Modal.Root opened={opened} onClose={close} lockScroll={false} transitionProps={{ duration: 0 }}>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body>
          <div className="table-head">
            <Modal.Title>{keys.heading}</Modal.Title>
            <Modal.CloseButton aria-label={words.app.close} />
          </div>
          <Switch checked={on} onChange={event => turn(event.currentTarget.checked)} label={keys.on} mb="sm" data-autofocus />
          <Text size="sm" mb="sm">{keys.note}</Text>
          <Table>
            <Table.Tbody>
              {rows.map(([key, deed]) => (
                <Table.Tr key={key}>
                  <Table.Th scope="row"><Kbd>{key}</Kbd></Table.Th>
                  <Table.Td>{deed}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
