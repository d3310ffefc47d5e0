/* Counters that change by themselves: whatever is marked data-live is read again every twenty seconds while somebody looks. */
(function () {
    'use strict';

    function renew(fresh) {
        document.querySelectorAll('[data-live]').forEach(function (part) {
            var now = fresh.querySelector('[data-live="' + part.dataset.live + '"]');
            // whoever stands on a link keeps it
            if (now && !part.contains(document.activeElement) && now.innerHTML !== part.innerHTML) {
                part.innerHTML = now.innerHTML;
            }
        });
    }

    setInterval(function () {
        if (!document.hidden) {
            fetch(location.href).then(function (answer) {
                return answer.ok ? answer.text() : Promise.reject(answer.status);
            }).then(function (page) {
                renew(new DOMParser().parseFromString(page, 'text/html'));
            }).catch(function () {
                // the next beat asks again
            });
        }
    }, 20000);
}());
