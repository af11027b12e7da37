import { useTranslation } from 'react-i18next';
import { Page } from '../../parts/page.js';
import { Tabs } from '../../parts/tabs.js';
import { ApiKeys } from './api-keys.js';
import { Categories } from './categories.js';
import { General } from './general.js';
import { Privacy } from './privacy.js';
import { Rules } from './rules.js';
import { Webhooks } from './webhooks.js';

const TABS = [
  { id: 'general', Content: General },
  { id: 'categories', Content: Categories },
  { id: 'rules', Content: Rules },
  { id: 'api-keys', Content: ApiKeys },
  { id: 'webhooks', Content: Webhooks },
  { id: 'privacy', Content: Privacy },
];

/** How it counts and looks, what it knows, and who may ask it. */
export default function Settings() {
  const { t } = useTranslation('settings');
  const tabs = TABS.map(({ id, Content }) => ({ id, label: t(`tabs.${id}`), content: <Content /> }));
  return (
    <Page title={t('title')}>
      <Tabs label={t('title')} tabs={tabs} />
    </Page>
  );
}
