import { within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Reading, wholeGround } from '../../src/domain/opening/Reading.ts';
import { AnswerForm } from '../../src/features/opening/AnswerForm.tsx';
import { dialog, fileInput, geojson, press, read, sayWhose, startAsking, waiting } from './opening.ts';
import { dialogMethods } from './standIns/dialog.ts';

// Fetched once before: on a busy machine, transforming it takes longer than a test waits.
beforeAll(() => import('../../src/features/opening/OpenDialog.tsx'));
beforeAll(() => {
  Object.assign(HTMLDialogElement.prototype, dialogMethods);
});

describe(AnswerForm, () => {
  it('asks of snapshots who holds the ground and who says so, and presumes neither', async () => {
    const { user, calls } = await startAsking();
    expect(dialog().getByRole('heading', { level: 3 })).toHaveFocus();
    for (const radio of dialog().getAllByRole('radio')) expect(radio).not.toBeChecked();
    await user.click(press('Read the files'));
    expect(dialog().getByText('Choose who is said to hold it.')).toBeVisible();
    expect(dialog().getByRole('radio', { name: 'Russia' })).toHaveFocus();
    await user.click(dialog().getByRole('radio', { name: 'The United States' }));
    await user.click(press('Read the files'));
    expect(dialog().getByRole('textbox', { name: 'Who says so?' })).toHaveFocus();
    expect(dialog().getByRole('textbox', { name: 'Who says so?' })).toHaveAccessibleDescription(
      'Name who says so.',
    );
    expect(calls).toHaveLength(1);
  });

  it('keeps the focus in the field while the reader types', async () => {
    const { user } = await startAsking();
    const field = dialog().getByRole('textbox', { name: 'Who says so?' });
    await user.type(field, 'Some project');
    expect(field).toHaveValue('Some project');
    expect(field).toHaveFocus();
  });

  it('reads the files again with what was said of them', async () => {
    const page = await startAsking();
    await sayWhose(page);
    const [files, answers] = page.calls[1] ?? [];
    expect(files?.map(({ path }) => path)).toEqual(['a.geojson']);
    expect(answers?.claims).toEqual({
      [wholeGround]: { holder: 'ukraine', claimant: 'A project', source: '' },
    });
  });

  it('offers what was said the last time, and says it of other files only once it is sent', async () => {
    const page = await startAsking();
    await sayWhose(page);
    await page.finish(read);
    await page.user.click(press('Choose other files'));
    await page.user.upload(fileInput(), [geojson]);
    expect(page.calls[2]?.[1].claims).toEqual({});
    await page.finish(waiting);
    expect(dialog().getByRole('radio', { name: 'Ukraine' })).toBeChecked();
    expect(dialog().getByRole('textbox', { name: 'Who says so?' })).toHaveValue('A project');
  });

  describe('of files under several names', () => {
    const asking: Reading = {
      ...waiting,
      asks: [
        { kind: 'polygons', isNeeded: false, taken: 'ground' },
        { kind: 'layers', isNeeded: false, names: ['russia', 'ukraine'], taken: 'several' },
        { kind: 'snapshot-claim', isNeeded: true },
      ],
    };
    const layer = (name: string) => within(dialog().getByRole('group', { name: `Layer “${name}”` }));

    it('asks of each layer whose it is, presumes nothing from its name, and leads to what is lacking', async () => {
      const { user, calls } = await startAsking(asking);
      for (const radio of layer('russia').getAllByRole('radio')) expect(radio).not.toBeChecked();
      await user.click(layer('russia').getByRole('radio', { name: 'Russia' }));
      await user.type(layer('russia').getByRole('textbox', { name: 'Who says so?' }), 'A project');
      await user.click(press('Read the files'));
      expect(layer('ukraine').getByRole('radio', { name: 'Russia' })).toHaveFocus();
      await user.click(layer('ukraine').getByRole('radio', { name: 'Ukraine' }));
      await user.click(press('Read the files'));
      expect(layer('ukraine').getByRole('textbox', { name: 'Who says so?' })).toHaveFocus();
      expect(calls).toHaveLength(1);
      await user.keyboard('Another');
      await user.click(press('Read the files'));
      expect(calls[1]?.[1]).toMatchObject({
        layersAs: null,
        claims: {
          russia: { holder: 'russia', claimant: 'A project', source: '' },
          ukraine: { holder: 'ukraine', claimant: 'Another', source: '' },
        },
      });
    });

    it('asks once when the reader says that they are one layer', async () => {
      const page = await startAsking(asking);
      const names = dialog().getByRole('group', { name: /have 2 names: “russia” and “ukraine”/ });
      expect(within(names).getByRole('radio', { name: 'A layer for each name' })).toBeChecked();
      await page.user.click(within(names).getByRole('radio', { name: 'One layer' }));
      expect(dialog().queryByRole('group', { name: /^Layer/ })).toBeNull();
      await sayWhose(page);
      expect(page.calls[1]?.[1]).toMatchObject({
        layersAs: 'one',
        claims: { [wholeGround]: { holder: 'ukraine', claimant: 'A project', source: '' } },
      });
    });
  });

  it('shows a date both ways where nobody can tell the day from the month', async () => {
    const { user, calls } = await startAsking({
      ...waiting,
      asks: [{ kind: 'date-order', file: 'a.csv', isNeeded: true, example: '03/04/2025', taken: null }],
    });
    const group = within(dialog().getByRole('group', { name: 'How is 03/04/2025 in a.csv to be read?' }));
    expect(group.getByRole('radio', { name: 'Day first: 3 April 2025' })).not.toBeChecked();
    await user.click(press('Read the files'));
    expect(dialog().getByText('Choose how to read the dates.')).toBeVisible();
    await user.click(group.getByRole('radio', { name: 'Month first: 4 March 2025' }));
    await user.click(press('Read the files'));
    expect(calls[1]?.[1].dateOrders).toEqual({ 'a.csv': 'month-first' });
  });

  it('shows which column was taken for what, and takes another one when told to', async () => {
    const { user, calls } = await startAsking({
      ...read,
      asks: [
        { kind: 'polygons', isNeeded: false, taken: 'ground' },
        {
          kind: 'columns',
          file: 'a.csv',
          isNeeded: false,
          names: ['lat', 'lon', 'when', 'text'],
          taken: { latitude: 'lat', longitude: 'lon', title: 'when' },
        },
      ],
    });
    await user.click(dialog().getByText('What the columns of a.csv are'));
    const select = (name: string) => dialog().getByRole('combobox', { name });
    expect(select('Latitude')).toHaveValue('lat');
    expect(select('Who says so')).toHaveValue('');
    await user.selectOptions(select('What is said'), 'text');
    await user.selectOptions(select('Longitude'), 'no column');
    await user.click(dialog().getByRole('radio', { name: 'A list of claims' }));
    await user.click(press('Read again with these answers'));
    expect(calls[1]?.[1]).toMatchObject({
      polygonsAs: 'entries',
      columns: { 'a.csv': { latitude: 'lat', title: 'text' } },
    });
    expect(calls[1]?.[1].columns['a.csv']).not.toHaveProperty('longitude');
  });
});
