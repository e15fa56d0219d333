(function (options) {
  options.elementRef = true;
  var findings = [];
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
    return JSON.stringify({rules: results.passes.length + results.violations.length, findings: findings});
  });
})
