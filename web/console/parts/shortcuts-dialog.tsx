import { Kbd, Switch, Table, Text } from '@mantine/core';

import { useWords } from '../words/use-words';
import { Dialog } from './dialog';
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
    <Dialog opened={opened} title={keys.heading} close={close}>
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
    </Dialog>
  );
}
