(function (options) {
  options.elementRef = true;
  var findings = [], changed = [];
  function isIcon(style) {
    return style.backgroundImage.indexOf('url(') === 0 && style.backgroundRepeat === 'no-repeat'
      && style.backgroundSize.split(' ').every(function (size) { return /px$/.test(size) && parseFloat(size) < 64; });
  }
  function set(element, property, value) {
    changed.push([element, element.getAttribute('style')]);
    element.style.setProperty(property, value, 'important');
  }
  var forced = window.matchMedia && matchMedia('(forced-colors: active)').matches;
  Array.prototype.forEach.call(document.getElementsByTagName('*'), function (e) {
    if (!e.style) return;
    var style = getComputedStyle(e);
    // An icon beside the words is not behind them, which axe-core cannot know: it is taken away while it looks.
    if (isIcon(style)) set(e, 'background-image', 'none');
    // Chromium tells axe-core the page's own colour of the letters, though it draws them in the forced one.
    if (forced) set(e, '-webkit-text-fill-color', style.color);
  });
  function add(results, sure) {
    results.forEach(function (result) {
      result.nodes.forEach(function (node) {
        var check = node.any[0] || node.all[0] || node.none[0] || {};
        findings.push({
          rule: result.id,
          help: result.help,
          url: result.helpUrl,
          sure: sure,
          seen: seen(node.element),
          data: check.data && typeof check.data === 'object' && !Array.isArray(check.data) ? check.data : {}
        });
      });
    });
  }
  return axe.run(document, options).then(function (results) {
    add(results.violations, true);
    add(results.incomplete, false);
    changed.reverse().forEach(function (was) {
      if (was[1] === null) was[0].removeAttribute('style'); else was[0].setAttribute('style', was[1]);
    });
    return JSON.stringify({rules: results.passes.length + results.violations.length, findings: findings});
  });
})
