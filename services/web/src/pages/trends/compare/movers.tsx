import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Comparison } from '../../../api/comparison.js';
import { signOf } from '../../../format/money.js';
import { useFormat } from '../../../format/use-format.js';
import { ChartFrame } from '../../../parts/chart-frame.js';
import { TabLinks } from '../../../parts/tab-links.js';
import { useCategories } from '../../../parts/use-categories.js';
import styles from './compare.module.css';
import { MoverList } from './mover-list.js';

const Chart = lazy(() => import('./charts/movers-chart.js'));

/** Bars in the picture; the table has all. */
const DRAWN = 10;
// In pixels: a bar, and the axis below them.
const BAR = 46;
const AXIS = 32;

const SUBJECTS = ['categories', 'merchants'] as const;

/** The categories or merchants that changed most; the address bar says which. */
export function Movers({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation('compare');
  const format = useFormat();
  const { nameOf } = useCategories();
  const [search] = useSearchParams();
  const by = SUBJECTS.find((each) => each === search.get('by')) ?? 'categories';
  const named = comparison[by].map((mover) => ({
    ...mover,
    label: by === 'categories' ? nameOf(mover.name) : mover.name,
  }));
  const [most] = named;
  const drawn = named.slice(0, DRAWN);
  const to = (id: string) => {
    const after = new URLSearchParams(search);
    after.set('by', id);
    return { search: `?${after}` };
  };
  return (
    <>
      <TabLinks
        label={t('movers')}
        tabs={SUBJECTS.map((id) => ({ id, label: t(`by.${id}`), to: to(id) }))}
        current={by}
      />
      {most ? (
        <>
          <ChartFrame
            title={t(signOf(most.change) > 0 ? 'finding.more' : 'finding.less', {
              name: most.label,
              amount: format.money(most.change.replace('-', ''), { whole: true }),
            })}
            fileName={`changes-of-${by}`}
            height={`${AXIS + BAR * drawn.length}px`}
            columns={[
              { label: t(`one.${by}`) },
              { label: t('before'), is: 'money' },
              { label: t('after'), is: 'money' },
              { label: t('change'), is: 'money' },
              { label: t('share'), is: 'share' },
            ]}
            rows={named.map(({ label, before, now, change, share }) => [label, before, now, change, share])}
          >
            <Chart movers={drawn} />
          </ChartFrame>
          <MoverList comparison={comparison} by={by} movers={named} />
        </>
      ) : (
        <p className={styles.none}>{t('unchanged')}</p>
      )}
    </>
  );
}
