// After the page has loaded, where every engine reports it.
addEventListener('load', () => {
  setTimeout(() => {
    document.querySelector('p').setAttribute('style', 'color: blue');
    try {
      document.body.insertAdjacentHTML('beforeend', 'A string as HTML');
    } catch {
      // As it should be, where Trusted Types are known.
    } finally {
      document.body.dataset.done = '';
    }
  }, 50);
});
