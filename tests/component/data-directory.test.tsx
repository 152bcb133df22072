import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { DataDirectory } from '@/widgets/data-directory/DataDirectory.tsx';
import { find, show, usePage, wordsIn } from './render.tsx';

const showCleaner = (language: 'en' | 'fr' = 'en') =>
  show(<DataDirectory words={wordsIn(language)} />);

const field = () => find('textarea[name="data-directory"]', HTMLTextAreaElement);
const path = () => document.querySelector('[data-path="data-directory"]')?.textContent;

usePage();

describe('the data directory cleaner', () => {
  test('joins what Sage 50 cuts in the middle of words', async () => {
    await showCleaner();
    await userEvent.fill(
      field(),
      'C:\\Program\nData\\Sage\\Accounts\\202\n0\\COMPANY.004\n\\ACCDATA',
    );
    await expect.poll(path).toBe('C:\\ProgramData\\Sage\\Accounts\\2020\\COMPANY.004\\ACCDATA');
    await vi.waitFor(() => {
      expect(find('[data-correction="line-breaks-joined"]')).toBeTruthy();
    });
  });

  test('recognises the line that is not the data directory', async () => {
    await showCleaner('fr');
    await userEvent.fill(field(), 'C:\\Program Files (x86)\\Sage\\Accounts');
    await vi.waitFor(() => {
      expect(find('[data-problem="program-directory"]').textContent).toContain('Program Directory');
    });
    expect(path()).toBeUndefined();
    expect(field().value).toBe('C:\\Program Files (x86)\\Sage\\Accounts');
  });

  test('points out what is missing', async () => {
    await showCleaner();
    await userEvent.fill(field(), 'C:\\ProgramData\\Sage\\Accounts\\2022\\COMPANY.000');
    await vi.waitFor(() => {
      expect(find('[data-warning="accdata-missing"]').textContent).toContain('ACCDATA');
    });
  });

  test('says what came at once, when its rules were still on their way', async () => {
    await showCleaner();
    await userEvent.fill(field(), 'D:\\Sage\\COMPANY.000\\ACCDATA');
    const said = () => find('#announcer').textContent;
    await expect.poll(said, { timeout: 5000 }).toContain('D:\\Sage\\COMPANY.000\\ACCDATA');
  });

  test('shows no remark while the reader is still typing', async () => {
    await showCleaner();
    let drawn = 0;
    const watch = new MutationObserver((changes) => {
      drawn += changes.length;
    });
    watch.observe(find('#data-directory-notes'), { childList: true, subtree: true });
    await userEvent.type(field(), 'F:\\Accounts');
    expect(drawn).toBe(0);
    watch.disconnect();
    await vi.waitFor(() => {
      expect(find('[data-warning="mapped-drive"]')).toBeTruthy();
    });
  });

  test('offers the path behind what lies beside it, and takes it', async () => {
    await showCleaner();
    await userEvent.fill(field(), 'C:\\Sage\\COMPANY.000\\Reports');
    await vi.waitFor(() => {
      expect(find('[data-problem="beside-accdata"]').textContent).toContain('Reports');
    });
    expect(path()).toBeUndefined();
    await userEvent.click(find('[data-problem="beside-accdata"] button'));
    await expect.poll(path).toBe('C:\\Sage\\COMPANY.000\\ACCDATA');
  });

  test('leads from another Sage’s data to which Sage 50 is supported', async () => {
    await showCleaner('fr');
    await userEvent.fill(field(), 'C:\\Compta\\Acme.SAI');
    await vi.waitFor(() => {
      const remark = find('[data-problem="other-sage"]');
      expect(remark.textContent).toContain('Acme.SAI');
      expect(remark.querySelector('a')?.getAttribute('href')).toBe('#supported-sage-50');
    });
  });

  test('says what a shared drive means', async () => {
    await showCleaner();
    await userEvent.fill(field(), 'F:\\Accounts\\2023\\Company.000\\ACCDATA');
    await expect.poll(path).toBe('F:\\Accounts\\2023\\Company.000\\ACCDATA');
    await vi.waitFor(() => {
      expect(find('[data-warning="mapped-drive"]').textContent).toContain('F:');
    });
  });

  test('keeps nothing', async () => {
    await showCleaner();
    await userEvent.fill(field(), 'C:\\ProgramData\\Sage\\Accounts\\2022\\COMPANY.000\\ACCDATA');
    await expect.poll(path).toBeDefined();
    expect(localStorage.length).toBe(0);
  });
});
