rem Read by standalone.bat. JAVA_OPTS from the environment replaces what stands after the next line.
if "x%ARASAN_LOG%" == "xjson" (set "ARASAN_LOG_JSON=true" & set "ARASAN_LOG_TEXT=false")
if not "x%JAVA_OPTS%" == "x" goto JAVA_OPTS_SET

set "JAVA_OPTS=-Xms128m -Xmx768m -XX:MetaspaceSize=128M -XX:MaxMetaspaceSize=384m"
set "JAVA_OPTS=%JAVA_OPTS% -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError"
set "JAVA_OPTS=%JAVA_OPTS% -Djava.net.preferIPv4Stack=true -Djava.awt.headless=true -Dfile.encoding=UTF-8"
set "JAVA_OPTS=%JAVA_OPTS% -Djboss.modules.system.pkgs=org.jboss.byteman"
rem told to stop, it lets requests at hand come to their end for so many seconds
set "JAVA_OPTS=%JAVA_OPTS% -Dorg.wildfly.sigterm.suspend.timeout=20"
rem the name under which other nodes know it, and sessions say where they are
if not "x%ARASAN_NODE%" == "x" set "JAVA_OPTS=%JAVA_OPTS% -Djboss.node.name=%ARASAN_NODE%"
rem the second compiler doubles what the server can carry, once it has been under load for minutes: a demo does without (and needs more room for what the first one makes)
if "x%ARASAN_FOR_SHOW%" == "xtrue" set "JAVA_OPTS=%JAVA_OPTS% -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=128m"

:JAVA_OPTS_SET
