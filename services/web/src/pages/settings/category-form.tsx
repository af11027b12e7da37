import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../api/client.js';
import { ApiProblem } from '../../api/failures.js';
import type { components } from '../../api/schema.js';
import { useAct } from '../../api/use-act.js';
import { Button } from '../../parts/button.js';
import { CheckBox } from '../../parts/check-box.js';
import { Dialog } from '../../parts/dialog.js';
import { Field } from '../../parts/field.js';
import { Problem } from '../../parts/problem.js';
import { toast } from '../../parts/toast.js';
import { useCategories } from '../../parts/use-categories.js';
import styles from './settings.module.css';

type Category = components['schemas']['CategoryDto'];
type Change = components['schemas']['CategoryChangeDto'];

const NEW_COLOUR = '#7a5cff';

/** Adds a category, or changes the name, the colour or whether it is offered. */
export function CategoryForm({ category, onClose }: { category?: Category; onClose: () => void }) {
  const { t } = useTranslation('settings');
  const colourId = useId();
  const { nameOf } = useCategories();
  const before = category ? nameOf(category.id) : '';
  const [name, setName] = useState(before);
  const [colour, setColour] = useState(category ? category.colour : NEW_COLOUR);
  const [hidden, setHidden] = useState(category?.hidden ?? false);
  const act = useAct((change: Change) =>
    category
      ? unwrap(api.PATCH('/v1/categories/{id}', { params: { path: { id: category.id } }, body: change }))
      : unwrap(api.POST('/v1/categories', { body: { name: name.trim(), colour } })),
  );
  const isBuiltIn = category?.isOwn === false;
  const isNameless = !name.trim() && !isBuiltIn;
  const save = () => {
    const renamed = name.trim() !== before && { name: name.trim() || null };
    act.mutate(
      { ...renamed, colour, hidden },
      {
        onSuccess: () => {
          toast(t('saved'));
          onClose();
        },
      },
    );
  };
  const wrongName = act.error instanceof ApiProblem ? act.error.at('/name') : undefined;
  return (
    <Dialog
      title={category ? t('categories.editOf', { name: before }) : t('categories.add')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('parts:cancel')}</Button>
          <Button kind="primary" isDisabled={isNameless || act.isPending} onPress={save}>
            {t('save')}
          </Button>
        </>
      }
    >
      <Field
        hint={isBuiltIn && t('categories.nameHint')}
        label={t('categories.name')}
        value={name}
        onChange={setName}
        error={wrongName}
        maxLength={60}
      />
      <div className={styles.colour}>
        <label htmlFor={colourId}>{t('categories.colour')}</label>
        <input
          id={colourId}
          type="color"
          value={colour ?? NEW_COLOUR}
          onChange={({ target }) => setColour(target.value)}
        />
        {isBuiltIn && colour && (
          <Button kind="quiet" onPress={() => setColour(null)}>
            {t('categories.builtInColour')}
          </Button>
        )}
        {!colour && <span className={styles.note}>{t('categories.noColour')}</span>}
      </div>
      {category && (
        <CheckBox isOn={hidden} onChange={setHidden}>
          {t('categories.hide')}
        </CheckBox>
      )}
      {act.isError && !wrongName && <Problem failure={act.error} />}
    </Dialog>
  );
}
