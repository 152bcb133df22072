/**
 * Prints one text instead of the page: it becomes a sheet of its own for as long as the browser
 * prints (src/styles/print.css hides everything else meanwhile).
 */
export function printText(text: string): void {
  const sheet = document.createElement('div');
  sheet.dataset.printSheet = '';
  sheet.textContent = text;
  document.body.append(sheet);
  window.addEventListener(
    'afterprint',
    () => {
      sheet.remove();
    },
    { once: true },
  );
  window.print();
}
