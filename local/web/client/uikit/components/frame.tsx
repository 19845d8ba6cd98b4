import React, { useEffect, useRef, useState } from 'react';
import { pageCommands } from '../commands';
import { connect } from '../connection';
import { useSurroundings, type Drawer, type Drawers } from '../draw';
import { stringProp } from '../node';
import { AdfView } from '../../shell/adf';

/** A static resource of the app, from an origin of its own and under Forge's content policy. */
const FrameDrawer: Drawer = ({ node }) => {
  const { start, screen, base, bus } = useSurroundings();
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState<number | null>(null);
  const resource = stringProp(node, 'resource') ?? '';
  const path = Object.hasOwn(start.frames, resource) ? start.frames[resource] : undefined;
  const given = stringProp(node, 'height');
  useEffect(() => {
    if (frame.current === null) return undefined;
    const connection = connect({
      frame: frame.current,
      origin: start.framesOrigin,
      commands: { ...pageCommands({ start, screen, base, bus }), getFrameId: () => stringProp(node, 'frameId') ?? resource },
      resized: setHeight,
    });
    return connection.close;
    // A Frame lives as long as its resource and its page stay the same.
  }, [path, base]);
  if (path === undefined) return <p role="alert">Not Found</p>;
  return (
    <iframe
      ref={frame}
      className="frame"
      title={resource}
      src={`${start.framesOrigin}${path}`}
      sandbox="allow-scripts allow-same-origin allow-forms allow-downloads allow-modals allow-popups"
      style={{ width: stringProp(node, 'width') ?? '100%', height: given ?? (height === null ? '150px' : `${String(height)}px`) }}
    />
  );
};

export const FRAMES: Drawers = {
  Frame: FrameDrawer,
  AdfRenderer: ({ node }) => <AdfView document={node.props['document']} />,
};
