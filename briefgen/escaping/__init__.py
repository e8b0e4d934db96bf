"""The ways in which untrusted text leaves the program, a file each.

Every ``str`` is untrusted: it may come from a source, from an editor or from the name of a file. What has
gone through an exit has another type (``Html``, ``XmlText``, ``Rendered``), and where text is put out, only
that type is taken. Escaping, never sanitising: whoever reads the format gets the very text back, and what
the format cannot carry is made visible.

The libraries' own ways out (``markupsafe.Markup``, ``html.escape``, ``csv.writer``, ``click.echo``) are
forbidden everywhere else by the linter's configuration.
"""
