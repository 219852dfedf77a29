<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8"><title>${content.title}</title>
<meta name="description" content="${(content.description)!""}">
<link rel="stylesheet" href="/css/site.css">
</head>
<body>
<nav><a href="/">All</a></nav>
<main><h1>${content.title}</h1><p>${(content.description)!""}</p>
${content.body}</main>
<footer>All of it is invented.</footer>
</body>
</html>
