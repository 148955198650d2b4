'use strict';
/* Asks for the part of the page that changes whenever the server tells that something was read. */
(() => {
  const address = document.getElementById('progress')?.dataset.stream;
  if (!address) return;
  const stream = new EventSource(address);
  stream.addEventListener('progress', event => {
    htmx.trigger('#progress', 'changed');
    if (event.data === 'done') stream.close();
  });
})();
