import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';
import { useSearchParams } from 'react-router';
import styles from './tabs.module.css';

interface TabsProps {
  /** Names the list for screen readers. */
  label: string;
  tabs: readonly { id: string; label: string; content: ReactNode }[];
  /** The parameter of the address bar that holds the chosen tab, so that a link and the back button find it. */
  parameter?: string;
}

/** Several views of one subject, one at a time. */
export function Tabs({ label, tabs, parameter = 'tab' }: TabsProps) {
  const [search, setSearch] = useSearchParams();
  const selected = tabs.find(({ id }) => id === search.get(parameter)) ?? tabs[0];
  const select = (id: string) =>
    setSearch((before) => {
      const after = new URLSearchParams(before);
      after.set(parameter, id);
      return after;
    });
  return (
    <AriaTabs selectedKey={selected?.id ?? ''} onSelectionChange={(key) => select(String(key))}>
      <TabList aria-label={label} className={styles.list!}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={styles.tab!}>
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={styles.panel!}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
