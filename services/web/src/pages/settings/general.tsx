import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { useSettings } from '../../api/settings.js';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { Card } from '../../parts/card.js';
import { ComboBox } from '../../parts/combo-box.js';
import { Problem } from '../../parts/problem.js';
import { Select } from '../../parts/select.js';
import { toast } from '../../parts/toast.js';
import { Appearance } from './appearance.js';
import styles from './settings.module.css';

type Change = components['schemas']['SettingsChangeDto'];

const DAYS = Array.from({ length: 28 }, (_, i) => ({ id: String(i + 1), label: String(i + 1) }));

/** How money and time are counted, and how the pages look. */
export default function General() {
  const { t } = useTranslation('settings');
  const { locale } = useFormat();
  const settings = useSettings();
  const change = useAct((body: Change) => unwrap(api.PATCH('/v1/settings', { body })));
  const set = <K extends keyof Change>(field: K, value: Change[K]) => {
    const before = settings[field];
    if (value === before) return;
    const undo = () => change.mutate({ [field]: before });
    change.mutate({ [field]: value }, { onSuccess: () => toast(t('saved'), undo) });
  };
  return (
    <div className={styles.stack}>
      <Card title={t('general.counting')}>
        <div className={styles.fields}>
          <ComboBox
            label={t('general.timeZone')}
            items={timeZones(settings.timeZone)}
            value={settings.timeZone}
            onChange={(zone) => set('timeZone', zone)}
          />
          <ComboBox
            label={t('general.currency')}
            items={currencies(locale)}
            value={settings.currency}
            onChange={(currency) => set('currency', currency)}
          />
          <Select
            label={t('general.monthStartDay')}
            items={DAYS}
            value={String(settings.monthStartDay)}
            onChange={(day) => set('monthStartDay', Number(day))}
          />
          <Select
            label={t('general.yearStartMonth')}
            items={months(locale)}
            value={String(settings.yearStartMonth)}
            onChange={(month) => set('yearStartMonth', Number(month))}
          />
        </div>
        <p className={styles.note}>{t('general.effect')}</p>
        {change.isError && <Problem failure={change.error} />}
      </Card>
      <Appearance />
    </div>
  );
}

/** Browsers list some zones by older names than the server, so the one in use is added. */
const timeZones = (own: string) =>
  [...new Set([own, ...Intl.supportedValuesOf('timeZone')])].map((id) => ({
    id,
    label: id.replaceAll('_', ' '),
  }));

function currencies(locale: string) {
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  return Intl.supportedValuesOf('currency').map((id) => ({ id, label: `${id} · ${names.of(id)}` }));
}

function months(locale: string) {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, i) => ({
    id: String(i + 1),
    label: format.format(Date.UTC(2026, i)),
  }));
}
