// After the page has loaded, where every engine reports it.
addEventListener('load', () => {
  setTimeout(() => {
    document.querySelector('p').setAttribute('style', 'color: blue');
    try {
      document.body.innerHTML += 'A string as HTML';
    } catch {
      document.body.dataset.done = '';
    }
  }, 50);
});
