// Starts the console's connection and keeps it: a pause is made up for by itself, and where the host has forgotten the
// page meanwhile (a restart, another replica) the page is fetched again and shows everything from the database.
(() => {
  let fetching = false;
  const again = () => { if (!fetching) { fetching = true; location.reload(); } };
  Blazor.start({
    circuit: {
      configureSignalR: builder => builder.withServerTimeout(30000).withKeepAliveInterval(10000),
      reconnectionOptions: { maxRetries: 600, retryIntervalMilliseconds: (previous, max) => previous >= max ? null : Math.min(200 * (previous + 1), 3000) }
    }
  });
  const modal = document.getElementById('components-reconnect-modal');
  modal.addEventListener('components-reconnect-state-changed', event => { if (event.detail.state === 'rejected') again(); });
  new MutationObserver(() => { if (modal.classList.contains('components-reconnect-rejected')) again(); }).observe(modal, { attributes: true });
})();
